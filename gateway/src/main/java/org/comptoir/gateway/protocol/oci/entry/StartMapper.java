package org.comptoir.gateway.protocol.oci.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.gateway.partner.dialect.extrinsic.PersonNames;
import org.comptoir.gateway.protocol.oci.call.CallNames;
import org.comptoir.gateway.protocol.oci.call.OciCall;
import org.comptoir.gateway.protocol.oci.call.OciParameter;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;
import org.comptoir.gateway.punchout.BuyerCookie;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.gateway.punchout.PunchOutStart;
import org.comptoir.gateway.punchout.ReturnFrame;
import org.comptoir.gateway.punchout.ReturnUrl;
import org.comptoir.gateway.punchout.ReturnWish;
import org.comptoir.gateway.punchout.SetupIdentity;
import org.comptoir.gateway.punchout.Site;

/** A call of OCI to {@link PunchOutStart}. There is no BuyerCookie: the hook is the buyer's session. */
public final class StartMapper {

    private static final ReturnFrame TOP = new ReturnFrame("_top");
    private static final Pattern FRAME = Pattern.compile("[A-Za-z0-9_.-]{1,100}");
    private static final int MOST_EXTRINSICS = 100;
    private static final int LONGEST_VALUE = 4_000;

    /** A call is never sent again as the same: each is a visit of its own. */
    private static final SetupIdentity NEW_EACH_TIME = new SetupIdentity(Optional.empty(), "", Optional.empty(), true);

    private StartMapper() {}

    /** @param selectedItem what to open first: an article or a search */
    static PunchOutStart toStart(ReceivedCall received, String hook, Optional<String> selectedItem) {
        OciCall call = received.call();
        CallNames names = received.names();
        PersonNames said = received.connection().dialect().personNames();
        return new PunchOutStart(
                received.connection(),
                received.id(),
                Operation.CREATE,
                new BuyerCookie(""),
                new ReturnWish(hook, call.first(names.cancel()), Set.of(ReturnUrl.Kind.values())),
                received.wished(),
                PersonMapper.toPerson(call, said, names.user()),
                PersonMapper.site(call, said, names.user()).map(id -> new Site(id, "")),
                selectedItem.map(Visible::line).filter(text -> !text.isEmpty()),
                Optional.of(returnFrame(call)),
                List.of(),
                extrinsics(call, names),
                NEW_EACH_TIME,
                received.entry().withStatus(303));
    }

    /** {@code returntarget}, else {@code ~TARGET}, else the whole window; a new window would lose the one that waits. */
    public static ReturnFrame returnFrame(OciCall call) {
        return List.of("returntarget", "~TARGET").stream()
                .flatMap(name -> call.first(List.of(name)).stream())
                .filter(name -> FRAME.matcher(name).matches())
                .filter(name -> !name.toLowerCase(Locale.ROOT).equals("_blank"))
                .flatMap(name -> ReturnFrame.read(name).stream())
                .findFirst()
                .orElse(TOP);
    }

    /** What the form may echo or pass on: all but secrets, and what belongs to the call alone. */
    public static Map<String, String> extrinsics(OciCall call, CallNames names) {
        Map<String, String> extrinsics = new LinkedHashMap<>();
        for (OciParameter parameter : call.effective()) {
            if (extrinsics.size() == MOST_EXTRINSICS) {
                break;
            }
            if (!names.isSecret(parameter) && !names.isOfTheCall(parameter)) {
                extrinsics.putIfAbsent(parameter.name(), cut(parameter.value()));
            }
        }
        return extrinsics;
    }

    /** Never between the two halves of a character. */
    private static String cut(String text) {
        if (text.length() <= LONGEST_VALUE) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(LONGEST_VALUE - 1));
        return text.substring(0, half ? LONGEST_VALUE - 1 : LONGEST_VALUE);
    }
}
