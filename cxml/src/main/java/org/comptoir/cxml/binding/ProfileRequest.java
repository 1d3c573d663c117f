package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;

/** Asks which documents a server takes; always empty. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ProfileRequest {}
