// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyfile.h"

#include "core/onworker.h"
#include "core/savefile.h"
#include "secrets/keyenvelope.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <qcoro/qcorofuture.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qint64 maxBytes = 4096;
constexpr auto ending = ".sealed"_L1;

/// For a worker thread.
Result<SharedSecret> readEnvelope(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::Secrets, Reason::SecretNotFound);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxBytes)
        return failure(Error::Kind::Storage, Reason::KeyFileUnreadable, file.errorString());
    return std::make_shared<const Secret>(file.readAll());
}

/// For a worker thread.
Result<void> writeEnvelope(const QString &path, const QByteArray &envelope)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(envelope) == envelope.size() && commitWhole(file);
    if (!isWritten)
        return failure(Error::Kind::Storage, Reason::KeyFileUnwritable, file.errorString());
    return {};
}

/// For a worker thread.
Result<void> removeEnvelope(const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return failure(Error::Kind::Storage, Reason::KeyFileUnwritable);
    return {};
}

} // namespace

KeyFile::KeyFile(QString folder)
    : m_folder(std::move(folder))
{
}

QString KeyFile::pathOf(const QString &name) const
{
    QString file = name;
    file.replace(u'/', u'-');
    return QDir(m_folder).filePath(file + ending);
}

bool KeyFile::holds(const QString &name) const
{
    return QFile::exists(pathOf(name));
}

QStringList KeyFile::namesAfter(const QString &before) const
{
    const QString start = before + u'-';
    QStringList names = QDir(m_folder).entryList({start + u'*' + ending}, QDir::Files);
    for (QString &name : names)
        name = name.mid(start.size()).chopped(ending.size());
    return names;
}

QCoro::Task<Result<Secret>> KeyFile::read(QString name)
{
    const QFuture<Result<SharedSecret>> reading =
        onWorker([path = pathOf(name)] { return readEnvelope(path); });
    const Result<SharedSecret> envelope = co_await reading;
    if (!envelope)
        co_return failure(envelope.error());
    co_return (*envelope)->clone();
}

QCoro::Task<Result<void>> KeyFile::write(QString name, Secret value)
{
    if (!isEnvelope(value.bytes()) || !asksForPassphrase(QString::fromLatin1(value.bytes())))
        co_return failure(Error::Kind::Secrets, Reason::KeychainMissing,
                          u"a bare key is not written to a file"_s);
    const auto envelope = std::make_shared<const Secret>(std::move(value));
    auto write = [path = pathOf(name), envelope] { return writeEnvelope(path, envelope->bytes()); };
    const QFuture<Result<void>> writing = onWorker(std::move(write));
    co_return co_await writing;
}

QCoro::Task<Result<void>> KeyFile::remove(QString name)
{
    const QFuture<Result<void>> removing = onWorker([path = pathOf(name)] { return removeEnvelope(path); });
    co_return co_await removing;
}

} // namespace shoptalk
