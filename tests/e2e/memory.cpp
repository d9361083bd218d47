// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#include <QFile>
#include <QProcess>
#include <QSet>

#include <algorithm>
#include <array>
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

/// What a core dump contains by default: everything that is not from a file, and whatever of a
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

/// How the tokens of Meta and of the relay begin, and how many letters follow at least.
struct TokenForm {
    QByteArrayView begin;
    int letters = 0;
    bool hasSigns = false; ///< Its letters may be _ and -, too.
};
constexpr std::array tokenForms{TokenForm{"EAA", 16}, TokenForm{"std_", 20, true}};

bool isTokenAt(QByteArrayView text, qsizetype at, const TokenForm &form)
{
    int letters = 0;
    for (qsizetype i = at + form.begin.size(); i < text.size() && letters < form.letters; ++i, ++letters) {
        const char c = text.at(i);
        const bool isLetter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (!isLetter && (!form.hasSigns || (c != '_' && c != '-')))
            return false;
    }
    return letters == form.letters;
}

/// The first letters of a token; empty if there is none. A regular expression takes a second for what this
/// takes a hundredth.
QByteArray tokenIn(QByteArrayView text)
{
    constexpr qsizetype nameLength = 6;
    for (const TokenForm &form : tokenForms) {
        for (qsizetype at = text.indexOf(form.begin); at >= 0; at = text.indexOf(form.begin, at + 1)) {
            if (isTokenAt(text, at, form))
                return text.sliced(at, nameLength).toByteArray();
        }
    }
    return {};
}

/// The same in UTF-16.
QByteArray wideTokenIn(const QByteArray &piece)
{
    constexpr qsizetype maxLetters = 64;
    for (const TokenForm &form : tokenForms) {
        const QByteArray begin = wide(QString::fromLatin1(form.begin));
        for (qsizetype at = piece.indexOf(begin); at >= 0; at = piece.indexOf(begin, at + 1)) {
            QByteArray narrow;
            for (qsizetype i = at; i + 1 < piece.size() && narrow.size() < maxLetters && piece.at(i + 1) == 0;
                 i += 2)
                narrow.append(piece.at(i));
            if (isTokenAt(narrow, 0, form))
                return narrow;
        }
    }
    return {};
}

void search(const QByteArray &piece, const QStringList &needles, QSet<QString> &found)
{
    for (const QString &needle : needles) {
        if (piece.contains(needle.toUtf8()) || piece.contains(wide(needle)))
            found << needle;
    }
    if (const QByteArray token = tokenIn(piece); !token.isEmpty())
        found << u"a token: "_s + QString::fromLatin1(token);
    if (const QByteArray token = wideTokenIn(piece); !token.isEmpty())
        found << u"a token in UTF-16: "_s + QString::fromLatin1(token.first(6));
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
            if (!tokenIn(text).isEmpty())
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
