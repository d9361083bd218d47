// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/emojilist.h"

#include <QAbstractListModel>

namespace shoptalk {

class EmojiHistory;

/// The emoji that a picker shows: those used lately, a group, or what was searched for. Qt::DisplayRole is
/// the emoji in the person's skin tone; its name is the tool tip and the accessible text.
class EmojiModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit EmojiModel(const EmojiHistory &history, QObject *parent = nullptr);

    void showRecent();
    void showGroup(int group);
    void search(const QString &typed);
    /// Shows the same in another skin tone.
    void refreshTones();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void show(QList<EmojiEntry> entries);

    const EmojiHistory &m_history;
    EmojiList m_list;
    QList<EmojiEntry> m_shown;
    QStringList m_recent; ///< As they were chosen, while those are shown; else empty.
};

} // namespace shoptalk
