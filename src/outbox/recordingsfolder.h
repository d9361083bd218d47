// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QList>
#include <QString>

namespace shoptalk {

/// The folder with the voice notes that are not sent yet, next to the database: one for each conversation.
class RecordingsFolder {
public:
    explicit RecordingsFolder(const QString &databasePath);

    /// The path of a conversation's voice note; for any thread.
    QString pathOf(const ConversationId &conversation) const;
    /// The names of all voice notes. It may block on the disk, as the next one.
    QStringList names() const;
    /// Removes those of `names` that belong to none of the conversations.
    void removeOthers(const QStringList &names, const QList<ConversationId> &conversations) const;

private:
    QString m_folder;
};

} // namespace shoptalk
