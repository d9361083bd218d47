// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/emojilist.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

static void registerEmoji()
{
    Q_INIT_RESOURCE(emoji); // not inside a namespace
}

namespace shoptalk {

namespace {

constexpr QChar selector(0xFE0F);
constexpr char32_t firstTone = 0x1F3FB;

/// `name` is that of a resource of the program.
QStringList linesOf(const QString &name)
{
    QFile file(u":/emoji/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

/// Case and the accents of Latin letters make no difference.
QString folded(const QString &text)
{
    static const QRegularExpression accents(u"[\\x{0300}-\\x{036f}]"_s);
    return text.normalized(QString::NormalizationForm_KD).remove(accents).toCaseFolded();
}

/// " grinning face lol": folded, so that the beginning of a word is found by the space before it.
QString wordsOf(const QString &line)
{
    QString words = line;
    words.replace(u'\t', u' ').replace(u'|', u' ');
    return u' ' + folded(words);
}

QString toneOf(int tone)
{
    return QString::fromUcs4(std::array{char32_t(firstTone + char32_t(tone) - 1)}.data(), 1);
}

bool isTone(char32_t letter)
{
    return letter >= firstTone && letter < firstTone + maxSkinTone;
}

QString withoutToneAndSelector(const QString &emoji)
{
    QString plain;
    for (const char32_t letter : emoji.toUcs4()) {
        if (letter != selector.unicode() && !isTone(letter))
            plain += QString::fromUcs4(&letter, 1);
    }
    return plain;
}

/// Lower is better; -1: it does not fit.
int rankOf(const EmojiEntry &entry, const QString &whole, const QStringList &words)
{
    for (const QString &word : words) {
        if (!entry.words.contains(u' ' + word))
            return -1;
    }
    const QString name = folded(entry.name);
    return name == whole ? 0 : name.startsWith(whole) ? 1 : name.contains(u' ' + whole) ? 2 : 3;
}

} // namespace

EmojiList::EmojiList(const QLocale &locale)
{
    registerEmoji();
    const QStringList entries = linesOf(u"emoji.txt"_s);
    const QStringList english = linesOf(u"names_en.txt"_s);
    const QStringList own = linesOf(u"names_%1.txt"_s.arg(QLocale::languageToCode(locale.language())));
    const QStringList &names = own.size() == entries.size() ? own : english;
    if (english.size() != entries.size())
        return;
    m_entries.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QStringList parts = entries.at(i).split(u'\t');
        EmojiEntry entry{parts.value(0), parts.value(1).toInt(), parts.value(2) == "1"_L1, {}, {}};
        entry.name = names.at(i).section(u'\t', 0, 0);
        entry.words = wordsOf(names.at(i));
        if (&names != &english) // people know the English words, too
            entry.words += wordsOf(english.at(i));
        m_entries << entry;
    }
}

QList<EmojiEntry> EmojiList::find(const QString &typed, int limit) const
{
    const QString whole = folded(typed);
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    QList<QList<EmojiEntry>> ranks(4);
    for (const EmojiEntry &entry : m_entries) {
        if (const int rank = words.isEmpty() ? -1 : rankOf(entry, whole, words); rank >= 0)
            ranks[rank] << entry;
    }
    QList<EmojiEntry> found;
    std::stable_sort(ranks[1].begin(), ranks[1].end(), [](const EmojiEntry &a, const EmojiEntry &b) {
        return a.name.size() < b.name.size(); // the nearest to what was typed: a rose before a rosette
    });
    for (const QList<EmojiEntry> &rank : ranks)
        found += rank;
    return found.mid(0, limit);
}

const EmojiEntry *EmojiList::entryOf(const QString &emoji) const
{
    const QString plain = withoutToneAndSelector(emoji);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&plain](const EmojiEntry &entry) {
        return withoutToneAndSelector(entry.emoji) == plain;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

QString withSkinTone(const EmojiEntry &entry, int tone)
{
    if (tone <= 0 || tone > maxSkinTone || !entry.hasTones)
        return entry.emoji;
    // The tone follows the first picture of a joined emoji, in the place of a selector there.
    const QList<uint> letters = entry.emoji.toUcs4();
    QString toned;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const char32_t letter = letters.at(i);
        if (i == 1 && letter == selector.unicode())
            continue;
        toned += QString::fromUcs4(&letter, 1);
        if (i == 0)
            toned += toneOf(tone);
    }
    return toned;
}

} // namespace shoptalk
