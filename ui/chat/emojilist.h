// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace shoptalk {

/// An emoji with its names in the person's language and in English. Source: Unicode 14 and CLDR 41; see
/// resources/emoji/make-emoji.
struct EmojiEntry {
    QString emoji; ///< Fully qualified, without a skin tone.
    int group = 0; ///< 0 to 8: the order of Unicode's groups.
    bool hasTones = false; ///< People choose a skin tone for it.
    QString name; ///< What it is called; for tool tips and screen readers.
    QString words; ///< The words that find it, folded, each after a space.
};

/// Every emoji, in the order in which pickers show them.
class EmojiList {
public:
    static constexpr int groupCount = 9;

    /// Reads the names of this language; English ones if there are none.
    explicit EmojiList(const QLocale &locale = QLocale());

    const QList<EmojiEntry> &all() const { return m_entries; }
    /// At most `limit` emoji. For each word of `typed`, one of their words begins with it. Best first: those
    /// with exactly this name, then names that begin with it, then the others.
    QList<EmojiEntry> find(const QString &typed, int limit) const;
    /// The entry of an emoji with or without a skin tone; null if it is none.
    const EmojiEntry *entryOf(const QString &emoji) const;

private:
    QList<EmojiEntry> m_entries;
};

/// 0: yellow; 1 to 5: from light to dark.
inline constexpr int maxSkinTone = 5;
/// The emoji with a skin tone, if it takes one.
QString withSkinTone(const EmojiEntry &entry, int tone);

} // namespace shoptalk
