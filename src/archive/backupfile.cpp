// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupfile.h"

#include "core/savefile.h"
#include "crypto/digest.h"
#include "crypto/secretstream.h"
#include "secrets/bytesof.h"

#include <QFile>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto magic = "shoptalk-backup-"_L1;
constexpr auto version = "1"_L1;
constexpr qint64 maxHeadBytes = 4096;
constexpr qint64 pieceBytes = 256 * 1024;
constexpr std::size_t saltBytes = 16;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<Error> storage(Reason reason, const QString &detail = {})
{
    return failure(Error::Kind::Storage, reason, detail);
}

tl::unexpected<Error> malformed(Reason reason)
{
    return failure(Error::Kind::Malformed, reason);
}

QByteArray headText(const BackupHead &head)
{
    QStringList lines{magic + version, "made:"_L1 + head.madeAt.toUTC().toString(Qt::ISODate),
                      "salt:"_L1 + head.salt, "key:"_L1 + head.keyId};
    for (const QString &envelope : head.envelopes)
        lines << "envelope:"_L1 + envelope;
    return (lines.join(u'\n') + "\n\n"_L1).toUtf8();
}

QByteArray headBytes(QFile &file)
{
    QByteArray text;
    while (text.size() < maxHeadBytes && !text.endsWith("\n\n")) {
        const QByteArray line = file.readLine(maxHeadBytes);
        if (line.isEmpty())
            return {};
        text += line;
    }
    return text.endsWith("\n\n") ? text : QByteArray();
}

/// Opens the file of a backup and reads its head, as bytes.
Result<QByteArray> openedHead(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly))
        return storage(Reason::BackupUnreadable, file.errorString());
    const QByteArray text = headBytes(file);
    if (text.isEmpty())
        return malformed(Reason::BackupForeign);
    return text;
}

Result<BackupHead> parsed(const QByteArray &text)
{
    const QStringList lines = QString::fromUtf8(text).trimmed().split(u'\n');
    if (!lines.at(0).startsWith(magic))
        return malformed(Reason::BackupForeign);
    if (lines.at(0) != magic + version)
        return malformed(Reason::BackupNewer);
    BackupHead head;
    for (const QString &line : lines.mid(1)) {
        const QString value = line.section(u':', 1);
        if (line.startsWith("made:"_L1))
            head.madeAt = QDateTime::fromString(value, Qt::ISODate);
        else if (line.startsWith("salt:"_L1))
            head.salt = value;
        else if (line.startsWith("key:"_L1))
            head.keyId = value;
        else if (line.startsWith("envelope:"_L1))
            head.envelopes << value;
    }
    if (!head.madeAt.isValid() || head.salt.size() != qsizetype(2 * saltBytes))
        return malformed(Reason::BackupForeign);
    return head;
}

QByteArray toQt(const crypto::Bytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

/// Decrypts all pieces of `file` into `out`, which may be null.
Result<void> openPieces(QFile &file, QSaveFile *out, const Secret &fileKey, const crypto::Digest &bound)
{
    const QByteArray header = file.read(qint64(crypto::streamHeaderBytes));
    crypto::StreamOpener opener(bytesOf(fileKey.bytes()), bytesOf(header));
    bool isComplete = false;
    while (!isComplete) {
        const QByteArray sealed = file.read(pieceBytes + qint64(crypto::streamPieceExtraBytes));
        const auto piece = opener.open(bytesOf(sealed), bound);
        if (!piece)
            return malformed(Reason::BackupDamaged);
        const QByteArray plaintext = toQt(piece->plaintext);
        if (out && out->write(plaintext) != plaintext.size())
            return storage(Reason::BackupUnwritable, out->errorString());
        isComplete = piece->isLast;
    }
    if (!file.atEnd())
        return malformed(Reason::BackupDamaged);
    return {};
}

} // namespace

QString newBackupSalt()
{
    return QString::fromStdString(crypto::toHex(crypto::randomBytes(saltBytes)));
}

QString backupPurpose(const BackupHead &head)
{
    return u"shoptalk backup "_s + head.salt;
}

Result<void> writeBackup(const QString &from, const QString &to, const BackupHead &head,
                         const Secret &fileKey)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return storage(Reason::BackupUnreadable, source.errorString());
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(ownerOnly))
        return storage(Reason::BackupUnwritable, target.errorString());
    const QByteArray text = headText(head);
    const crypto::Digest bound = crypto::sha256(bytesOf(text));
    crypto::StreamSealer sealer(bytesOf(fileKey.bytes()));
    target.write(text);
    target.write(toQt(sealer.header()));
    bool isComplete = false;
    while (!isComplete) {
        const QByteArray piece = source.read(pieceBytes);
        if (source.error() != QFile::NoError)
            return storage(Reason::BackupUnreadable, source.errorString());
        isComplete = source.atEnd();
        const QByteArray sealed = toQt(sealer.seal(bytesOf(piece), bound, isComplete));
        if (target.write(sealed) != sealed.size())
            return storage(Reason::BackupUnwritable, target.errorString());
    }
    if (!commitWhole(target))
        return storage(Reason::BackupUnwritable, target.errorString());
    return {};
}

Result<BackupHead> readBackupHead(const QString &path)
{
    QFile file(path);
    const Result<QByteArray> text = openedHead(file);
    return text ? parsed(*text) : failure(text.error());
}

Result<void> openBackup(const QString &path, const QString &to, const Secret &fileKey)
{
    QFile file(path);
    const Result<QByteArray> text = openedHead(file);
    if (!text)
        return failure(text.error());
    std::optional<QSaveFile> target;
    if (!to.isEmpty()) {
        target.emplace(to);
        if (!target->open(QIODevice::WriteOnly) || !target->setPermissions(ownerOnly))
            return storage(Reason::BackupUnwritable, target->errorString());
    }
    const Result<void> opened =
        openPieces(file, target ? &*target : nullptr, fileKey, crypto::sha256(bytesOf(*text)));
    if (!opened)
        return opened; // the target was never committed
    if (target && !commitWhole(*target))
        return storage(Reason::BackupUnwritable, target->errorString());
    return {};
}

} // namespace shoptalk
