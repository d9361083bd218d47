// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QUrl;

namespace shoptalk {

/// The hosts that the login window may connect to.
class AllowedHosts {
public:
    /// "host" or "*.host", with ":port" if it is not the default of the scheme. "*.host" means every host
    /// below it, but not the host itself.
    explicit AllowedHosts(const QStringList &patterns = {});

    /// True for https to one of the hosts, and for http if the host is this computer. wss is treated like
    /// https, and ws like http.
    bool allows(const QUrl &url) const;

private:
    struct Pattern {
        QString host; ///< Lower case, without "*.".
        bool below = false;
        int port = -1; ///< -1: the scheme's own.
    };
    static Pattern read(const QString &text);
    QList<Pattern> m_patterns;
};

} // namespace shoptalk
