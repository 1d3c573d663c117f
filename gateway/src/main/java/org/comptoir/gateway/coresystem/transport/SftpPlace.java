package org.comptoir.gateway.coresystem.transport;

import java.util.Optional;

/**
 * Where files are put by SFTP, and as whom.
 *
 * @param fingerprint of the server's key, {@code SHA256:…} as {@code ssh-keygen -lf} prints it; no other server is talked to
 * @param folder relative to where the user lands, or absolute
 * @param privateKey in OpenSSH's or PEM form
 */
record SftpPlace(
        String host,
        int port,
        String user,
        String fingerprint,
        String folder,
        Optional<String> password,
        Optional<String> privateKey) {

    /** @return the file's path on the server */
    String path(String fileName) {
        return folder.isEmpty() ? fileName : folder.endsWith("/") ? folder + fileName : folder + "/" + fileName;
    }

    @Override
    public String toString() {
        return "sftp://%s@%s:%d/%s".formatted(user, host, port, folder);
    }
}
