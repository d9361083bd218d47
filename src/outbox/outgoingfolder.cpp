// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outgoingfolder.h"

#include "core/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qint64 blockBytes = 1024 * 1024;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool makeOwnFolder(const QString &folder)
{
    return QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
}

} // namespace

OutgoingFolder::OutgoingFolder(const QString &databasePath)
    : m_folder(QFileInfo(databasePath).absolutePath() + "/outgoing"_L1)
{
}

QString OutgoingFolder::pathOf(const QString &name) const
{
    return m_folder + u'/' + name;
}

Result<qint64> OutgoingFolder::take(const QString &source, const QString &name) const
{
    QFile from(source);
    if (!QFileInfo(source).isFile() || !from.open(QIODevice::ReadOnly))
        return failure(diskError(from));
    if (!makeOwnFolder(m_folder))
        return failure(Error::Kind::Storage, Reason::DiskError, u"the folder of outgoing files"_s);
    QSaveFile to(pathOf(name)); // flushed to the disk before it gets its name
    if (!to.open(QIODevice::WriteOnly) || !to.setPermissions(ownerOnly))
        return failure(diskError(to));
    qint64 bytes = 0;
    while (!from.atEnd()) {
        const QByteArray block = from.read(blockBytes);
        if (block.isEmpty() && from.error() != QFileDevice::NoError)
            return failure(diskError(from));
        if (to.write(block) != block.size())
            return failure(diskError(to));
        bytes += block.size();
    }
    if (!commitWhole(to))
        return failure(diskError(to));
    return bytes;
}

void OutgoingFolder::remove(const QString &name) const
{
    QFile::remove(pathOf(name));
}

QStringList OutgoingFolder::names() const
{
    return QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace shoptalk
