// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "media/mediadownloads.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace shoptalk::test {

inline const QString ines = QStringLiteral("34600000001");

/// A file of the scenario that a customer sends.
QByteArray scenarioFile(const QString &name);
/// The content of a file; empty if there is none.
QByteArray fileAt(const QString &path);

/// A console that fetches customers' files, with the real sandbox and the real relay.
class MediaScene {
protected:
    void start();
    void stop();
    void restart();
    void beginDownloads();
    /// Ends the downloads and the store as the end of the program does.
    void end();
    /// A customer sends a file of the scenario; gives its media id once it is stored.
    MediaId receive(const QString &kind = QStringLiteral("image"),
                    const QString &file = QStringLiteral("bouquet.jpg"));
    MediaFile fileOf(const MediaId &id) const { return m_downloads->find(id).value_or(MediaFile()); }
    MediaStage stageOf(const MediaId &id) const { return fileOf(id).stage; }
    QByteArray contentOf(const MediaId &id) const { return fileAt(m_downloads->pathOf(fileOf(id))); }
    bool fault(const QString &name, bool isOn = true, int count = 0)
    {
        return m_servers->setFault(name, isOn, count);
    }
    /// How often the sandbox answered a download or a look-up with `status`.
    int answers(const QString &part, int status) const;
    QDir folderOf(const MediaId &id) const
    {
        return QDir(m_folder->filePath(QStringLiteral("received/") + id.value()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::Servers> m_servers;
    crypto::KeyPair m_keys = crypto::KeyPair::make();
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MediaDownloads> m_downloads;
    Desk::Connected m_connected;
};

} // namespace shoptalk::test
