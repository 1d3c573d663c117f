package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;

/** The mark of the buyer's session; goes back as the same XML content. */
@XmlAccessorType(XmlAccessType.FIELD)
public class BuyerCookie extends AnyContent {}
