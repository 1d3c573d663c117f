package org.comptoir.gateway.coresystem.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;

/** A kind of transport that targets can choose. */
public interface TransportKind {

    /** Is part of what stands for a secret that stays as it was: what nobody gave anew can not be looked at. */
    String KEPT = "kept-as-it-is-0123456789";

    /** What stands for a secret that stays as it was and was looked at when it was given. */
    static String standIn(String secret) {
        return secret.endsWith("private-key") ? "-----BEGIN PRIVATE KEY-----" + KEPT : KEPT;
    }

    /** As a target names it, such as {@code http}. */
    String name();

    List<Setting> settings();

    /** What can be set and is never told again, such as {@code hmac-key}. */
    List<Setting> secrets();

    /** Settings that say to whom the secrets are told: where one of them changes, secrets must be given anew. */
    Set<String> places();

    /** What these settings lack or say wrongly, in words; empty where a transport can be opened with them. */
    default List<String> check(SettingValues settings, SettingValues secrets) {
        List<String> problems = new ArrayList<>(settings.problems(settings()));
        secrets.problems(secrets()).forEach(problem -> problems.add("secrets: " + withoutValue(problem)));
        return problems;
    }

    /**
     * @param supplier whose it is; what a name stands for on this machine is for that supplier alone
     * @param settings and secrets that {@link #check} found nothing to say about
     */
    Transport open(long supplier, SettingValues settings, SettingValues secrets);

    /** The sentence without what was set: a secret is in no answer and no log. */
    private static String withoutValue(String problem) {
        int from = problem.indexOf(" is \"");
        int to = problem.lastIndexOf("\": expected");
        return from < 0 || to < from
                ? problem
                : problem.substring(0, from) + " is not as expected" + problem.substring(to + 1);
    }
}
