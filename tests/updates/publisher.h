// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace shoptalk::test {

/// A publisher with its own key that signs with the script that real publishers use.
class Publisher {
public:
    /// Creates the key with OpenSSL. Check `isReady`.
    Publisher();

    bool isReady() const { return m_publicKey.size() == 32; }
    const QByteArray &publicKey() const { return m_publicKey; }
    /// The feed as it is served; empty if the script fails.
    QByteArray feed(int sequence, const QString &version, int validDays = 30,
                    const QByteArray &notes = {}) const;
    /// `feed` signed as the script signs, whatever its content.
    QByteArray signedText(const QByteArray &feed, const QByteArray &purpose = "shoptalk-updates-1\n") const;

private:
    QByteArray run(const QString &program, const QStringList &arguments) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QByteArray m_publicKey;
};

} // namespace shoptalk::test
