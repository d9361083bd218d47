// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/recordingsfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Says nothing about the customer, and is valid in every file system.
QString nameOf(const ConversationId &conversation)
{
    const QByteArray hash =
        QCryptographicHash::hash(conversation.value().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex()) + ".ogg"_L1;
}

} // namespace

RecordingsFolder::RecordingsFolder(const QString &databasePath)
    : m_folder(QFileInfo(databasePath).absolutePath() + "/recordings"_L1)
{
}

QString RecordingsFolder::pathOf(const ConversationId &conversation) const
{
    return m_folder + u'/' + nameOf(conversation);
}

QStringList RecordingsFolder::names() const
{
    return QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
}

void RecordingsFolder::removeOthers(const QStringList &names,
                                    const QList<ConversationId> &conversations) const
{
    QSet<QString> used;
    for (const ConversationId &conversation : conversations)
        used.insert(nameOf(conversation));
    for (const QString &name : names) {
        if (!used.contains(name))
            QFile::remove(m_folder + u'/' + name);
    }
}

} // namespace shoptalk
