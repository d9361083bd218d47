// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/emojilist.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QListWidget;
class QPlainTextEdit;

namespace shoptalk {

class EmojiHistory;
class Theme;

/// Offers emoji while a person types a colon and a word, as in ":thank". Return or Tab takes the marked one,
/// the arrows move, Esc closes. A second colon, as in ":heart:", takes the first one at once.
class EmojiCompletion : public QObject {
    Q_OBJECT
public:
    /// All three outlive this.
    EmojiCompletion(QPlainTextEdit &edit, const Theme &theme, EmojiHistory &history);
    ~EmojiCompletion() override;

    bool isOpen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The word after the colon before the cursor; empty if there is none.
    QString typedWord() const;
    void look();
    void offer(const QString &word);
    void place();
    void take(int row);
    bool moveBy(int rows);
    bool useKey(int key);

    QPlainTextEdit &m_edit;
    const Theme &m_theme;
    EmojiHistory &m_history;
    std::unique_ptr<EmojiList> m_list; ///< Read when the first colon is typed.
    QPointer<QListWidget> m_popup;
    QList<EmojiEntry> m_offered;
    QString m_dismissed; ///< The word for which Esc was pressed.
};

} // namespace shoptalk
