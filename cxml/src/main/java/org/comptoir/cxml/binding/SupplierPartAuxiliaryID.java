package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;

/** The supplier's own mark on a line: quote, configuration, promise. */
@XmlAccessorType(XmlAccessType.FIELD)
public class SupplierPartAuxiliaryID extends AnyContent {}
