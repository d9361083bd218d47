// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace shoptalk::e2e {

namespace {

constexpr qint64 pieceBytes = 8LL * 1024 * 1024;
constexpr qint64 overlapBytes = 512;

struct Region {
    qint64 begin = 0;
    qint64 end = 0;
    QByteArray name; ///< "[heap]", "[stack]", a file, or empty for what was mapped without one.
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
        regions << Region{ends.at(0).toLongLong(nullptr, 16), ends.at(1).toLongLong(nullptr, 16),
                          words.value(place)};
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

/// What stands around `at`, with a dot for each byte that is no visible ASCII.
QByteArray surroundings(const QByteArray &piece, qsizetype at)
{
    constexpr qsizetype before = 96;
    constexpr qsizetype after = 160;
    const qsizetype begin = qMax<qsizetype>(0, at - before);
    QByteArray text = piece.mid(begin, at + after - begin);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; }, '.');
    return text;
}

/// A token of the known forms, from its first letters on.
bool holdsToken(QByteArrayView text)
{
    struct Form {
        QByteArrayView begin;
        int letters;
    };
    constexpr int metaLetters = 16;
    constexpr int relayLetters = 20;
    for (const Form &form : {Form{"EAA", metaLetters}, Form{"std_", relayLetters}}) {
        for (qsizetype at = text.indexOf(form.begin); at >= 0; at = text.indexOf(form.begin, at + 1)) {
            int letters = 0;
            for (qsizetype i = at + form.begin.size(); i < text.size(); ++i, ++letters) {
                const char c = text.at(i);
                const bool isLetter =
                    (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
                if (!isLetter && (form.letters != relayLetters || (c != '_' && c != '-')))
                    break;
            }
            if (letters >= form.letters)
                return true;
        }
    }
    return false;
}

/// All of a file without reading it into this program's memory at once; `look` must not keep what it sees.
bool lookInto(const QString &path, const std::function<bool(QByteArrayView)> &look)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    const uchar *bytes = file.map(0, file.size());
    return bytes && look(QByteArrayView(bytes, file.size()));
}

} // namespace

bool dumpMemory(qint64 processId, const QString &path)
{
    QFile memory(u"/proc/%1/mem"_s.arg(processId));
    QFile dump(path);
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !dump.open(QIODevice::WriteOnly)
        || !dump.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    for (const Region &region : dumpedRegions(processId)) {
        for (qint64 at = region.begin; at < region.end; at += pieceBytes) {
            if (memory.seek(at) && dump.write(memory.read(qMin(pieceBytes, region.end - at))) < 0)
                return false;
        }
    }
    return dump.flush() && dump.size() > 0;
}

QStringList foundByStrings(const QString &dump, const QStringList &words)
{
    QSet<QString> found;
    for (const QString &encoding : {u"S"_s, u"l"_s}) {
        const QString list = dump + u".strings"_s;
        QFile::remove(list);
        QProcess strings;
        strings.setStandardOutputFile(list);
        strings.start(u"strings"_s, {u"-a"_s, u"-n"_s, u"6"_s, u"-e"_s, encoding, dump});
        if (!strings.waitForFinished(60'000) || strings.exitCode() != 0)
            return {u"no strings"_s};
        lookInto(list, [&](QByteArrayView text) {
            for (const QString &word : words) {
                if (text.contains(word.toUtf8()))
                    found << word;
            }
            if (holdsToken(text))
                found << u"a token"_s;
            return true;
        });
    }
    return QStringList(found.begin(), found.end());
}

bool holdsBytes(const QString &dump, const QByteArray &bytes)
{
    return lookInto(dump, [&bytes](QByteArrayView all) { return all.contains(bytes); });
}

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

QString placesInMemory(qint64 processId, const QStringList &needles)
{
    QFile memory(u"/proc/%1/mem"_s.arg(processId));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return u"unreadable"_s;
    QStringList places;
    for (const Region &region : dumpedRegions(processId)) {
        for (qint64 at = region.begin; at < region.end; at += pieceBytes) {
            if (!memory.seek(at))
                continue;
            const QByteArray piece = memory.read(qMin(pieceBytes + overlapBytes, region.end - at));
            for (const QString &needle : needles) {
                for (const QByteArray &form : {needle.toUtf8(), wide(needle)}) {
                    for (qsizetype i = piece.indexOf(form); i >= 0; i = piece.indexOf(form, i + 1))
                        places << u"%1 in %2 at %3: %4"_s.arg(needle, QString::fromUtf8(region.name),
                                                              QString::number(at + i, 16),
                                                              QString::fromLatin1(surroundings(piece, i)));
                }
            }
        }
    }
    return places.join(u'\n');
}

} // namespace shoptalk::e2e
