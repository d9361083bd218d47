// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace shoptalk::e2e {

namespace {

constexpr qint64 pieceBytes = 8LL * 1024 * 1024;
constexpr qint64 overlapBytes = 512;

struct Region {
    qint64 begin = 0;
    qint64 end = 0;
};

/// What a core dump holds unless it is told otherwise: everything that is not from a file, and whatever of a
/// file can be written. Source: core(5), coredump_filter; proc(5), maps.
QList<Region> dumpedRegions(qint64 processId)
{
    QList<Region> regions;
    QFile maps(u"/proc/%1/maps"_s.arg(processId));
    if (!maps.open(QIODevice::ReadOnly))
        return regions;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        constexpr qsizetype place = 5; // of the file's name; the heap's and the stacks' begin with "["
        const bool isFromFile = words.size() > place && !words.at(place).startsWith('[');
        if (words.size() < 2 || !words.at(1).startsWith('r') || (isFromFile && !words.at(1).startsWith("rw")))
            continue;
        const QList<QByteArray> ends = words.at(0).split('-');
        regions << Region{ends.at(0).toLongLong(nullptr, 16), ends.at(1).toLongLong(nullptr, 16)};
    }
    return regions;
}

QByteArray wide(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

void search(const QByteArray &piece, const QStringList &needles, QSet<QString> &found)
{
    static const QRegularExpression tokens(u"EAA[A-Za-z0-9]{16,}|std_[A-Za-z0-9_-]{20,}"_s);
    for (const QString &needle : needles) {
        if (piece.contains(needle.toUtf8()) || piece.contains(wide(needle)))
            found << needle;
    }
    if (const auto match = tokens.match(QString::fromLatin1(piece)); match.hasMatch())
        found << u"a token: "_s + match.captured().left(6);
    QByteArray narrow;
    narrow.reserve(piece.size() / 2);
    for (qsizetype i = 0; i + 1 < piece.size(); i += 2)
        narrow.append(piece.at(i + 1) == 0 ? piece.at(i) : '\n');
    if (const auto match = tokens.match(QString::fromLatin1(narrow)); match.hasMatch())
        found << u"a token in UTF-16: "_s + match.captured().left(6);
}

} // namespace

QStringList foundInMemory(qint64 processId, const QStringList &needles)
{
    QFile memory(u"/proc/%1/mem"_s.arg(processId));
    const QList<Region> regions = dumpedRegions(processId);
    if (regions.isEmpty() || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {u"unreadable"_s};
    QSet<QString> found;
    qint64 readBytes = 0;
    for (const Region &region : regions) {
        for (qint64 at = region.begin; at < region.end; at += pieceBytes) {
            if (!memory.seek(at))
                continue;
            const QByteArray piece = memory.read(qMin(pieceBytes + overlapBytes, region.end - at));
            readBytes += piece.size();
            search(piece, needles, found);
        }
    }
    return readBytes == 0 ? QStringList{u"unreadable"_s} : QStringList(found.begin(), found.end());
}

} // namespace shoptalk::e2e
