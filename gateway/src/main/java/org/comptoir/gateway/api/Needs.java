package org.comptoir.gateway.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.comptoir.gateway.access.token.ApiScope;

/** The scopes a token must hold for a resource or one of its methods; a method's own go before its resource's. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {

    /** Name of the one way to sign in, as the OpenAPI document has it. */
    String TOKEN = "token";

    /** All of them; none only for what needs no token. */
    ApiScope[] value();
}
