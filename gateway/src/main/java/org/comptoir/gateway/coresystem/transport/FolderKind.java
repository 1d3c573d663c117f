package org.comptoir.gateway.coresystem.transport;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;

/** A folder of files under the gateway's own: a name, never a path, and each supplier's apart from all others. */
public final class FolderKind implements TransportKind {

    private static final Setting FOLDER = Setting.required(
            "folder", "[a-z0-9][a-z0-9_-]{0,39}", "1 to 40 small letters, digits, hyphens or underscores");

    private final Path base;
    private final Clock clock;

    public FolderKind(Path base, Clock clock) {
        this.base = base;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public List<Setting> settings() {
        return List.of(FOLDER);
    }

    @Override
    public List<Setting> secrets() {
        return List.of();
    }

    @Override
    public Set<String> places() {
        return Set.of(FOLDER.name());
    }

    @Override
    public Transport open(long supplier, SettingValues settings, SettingValues secrets) {
        return new FolderTransport(base.resolve(Long.toString(supplier)).resolve(settings.get(FOLDER)), clock);
    }
}
