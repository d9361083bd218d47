// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/broadcast/headingfile.h"
#include "outbox/outbox.h"
#include "outbox/preparedfile.h"
#include "ui/chat/content/mediastate.h"

#include <QWidget>
#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace shoptalk {

class FilePreparation;
class Theme;

/// Copies a prepared file into the folder of outgoing files; see `keepHeadingFile`.
using HeadingFileTaker = std::function<QCoro::Task<Result<HeadingFile>>(PreparedFile file)>;

/// Chooses the photo, video or document above the text of a message with buttons. It is checked, converted to
/// what WhatsApp accepts and copied at once, and uploaded when the message is sent.
class HeadingFileField : public QWidget {
    Q_OBJECT
public:
    explicit HeadingFileField(const Theme &theme, QWidget *parent = nullptr);
    /// Ends what is under way.
    ~HeadingFileField() override;

    /// Without a taker no file can be chosen.
    void setTaker(HeadingFileTaker taker);
    /// Shows the file of a message that was not sent.
    void setMedia(const QList<MediaContent> &media);
    /// Shows what was chosen before and is among the copies of outgoing files, at `path`: `media` and `files`
    /// are what `media` and `changedFiles` gave then.
    void setKept(const QList<MediaContent> &media, const QList<OutgoingFile> &files, const QString &path);
    /// The file that is being prepared; empty if none is.
    QString pendingPath() const { return m_isBusy ? m_path : QString(); }
    /// The file as the content names it; empty if none is chosen, or while it is not ready.
    QList<MediaContent> media() const { return m_media; }
    /// The file for a preview.
    const MediaState &state() const { return m_state; }
    /// The file that was chosen here instead of that of `setMedia`; nullopt if nothing was changed.
    std::optional<QList<OutgoingFile>> changedFiles() const;
    bool isBusy() const { return m_isBusy; }
    /// Takes this file, as if it had been chosen in the dialog.
    void take(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void clear();
    void takePrepared(const PreparedFile &file);
    void takeKept(const PreparedFile &file, const Result<HeadingFile> &kept);
    void showKept(const PreparedFile &file);
    void show(const QString &text, bool isProblem = false);

    HeadingFileTaker m_taker;
    QList<MediaContent> m_media;
    MediaState m_state;
    std::optional<QList<OutgoingFile>> m_files;
    bool m_isBusy = false;
    QString m_path; ///< The file that was chosen last.
    quint64 m_taken = 0; ///< Answers about files that were chosen before are dropped.
    std::unique_ptr<FilePreparation> m_preparation; ///< Null unless a file is being prepared.
    QPushButton *m_choose;
    QToolButton *m_remove;
    QLabel *m_facts;
};

} // namespace shoptalk
