package org.comptoir.deploy;

import org.comptoir.gateway.platform.GatewaySettings;

/** The line that says the gateway answers, and where a newcomer goes from there. */
final class Welcome {

    private Welcome() {}

    static void print(GatewaySettings settings) {
        String url = settings.publicUrl().toString();
        System.out.println("Gateway ready: " + url);
        System.out.print("""
                  shop     curl -s -H 'Content-Type: text/xml' --data-binary @docs/samples/setup-ariba-demo.xml %1$s/cxml
                           and open the start page it answers in a browser
                  console  %1$s/console/
                  API      curl -s -H 'Authorization: Bearer comptoir-demo-api' %1$s/api/v1/orders
                           described at %1$s/openapi
                  health   %1$s/health/ready
                  data     %2$s
                  Ctrl-C stops it.
                """.formatted(url, settings.data()));
        System.out.flush();
    }
}
