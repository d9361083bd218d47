// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyfile.h"

#include "core/savefile.h"
#include "secrets/keyenvelope.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr qint64 maxBytes = 4096;
}

KeyFile::KeyFile(QString folder)
    : m_folder(std::move(folder))
{
}

QString KeyFile::pathOf(const QString &name) const
{
    QString file = name;
    file.replace(u'/', u'-');
    return QDir(m_folder).filePath(file + ".sealed"_L1);
}

bool KeyFile::holds(const QString &name) const
{
    return QFile::exists(pathOf(name));
}

QCoro::Task<Result<Secret>> KeyFile::read(QString name)
{
    QFile file(pathOf(name));
    if (!file.exists())
        co_return failure(Error::Kind::Secrets, Reason::SecretNotFound);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxBytes)
        co_return failure(Error::Kind::Storage, Reason::KeyFileUnreadable, file.errorString());
    co_return Secret(file.readAll());
}

QCoro::Task<Result<void>> KeyFile::write(QString name, Secret value)
{
    if (!isEnvelope(value.bytes()) || !asksForPassphrase(QString::fromLatin1(value.bytes())))
        co_return failure(Error::Kind::Secrets, Reason::KeychainMissing,
                          u"a bare key is not written to a file"_s);
    QDir().mkpath(m_folder);
    QSaveFile file(pathOf(name));
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(value.bytes()) == value.bytes().size() && commitWhole(file);
    if (!isWritten)
        co_return failure(Error::Kind::Storage, Reason::KeyFileUnwritable, file.errorString());
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeyFile::remove(QString name)
{
    const QString path = pathOf(name);
    if (QFile::exists(path) && !QFile::remove(path))
        co_return failure(Error::Kind::Storage, Reason::KeyFileUnwritable);
    co_return Result<void>();
}

} // namespace shoptalk
