// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <span>

class QGridLayout;
class QPushButton;
class QToolButton;

namespace shoptalk {

class Theme;

/// An emoji and its name.
struct NamedEmoji {
    const char16_t *emoji;
    const char *name; ///< Untranslated; `nameOfEmoji` gives the words that are shown.
};

/// The six that are offered at once, the most usual first.
std::span<const NamedEmoji> quickReactions();
QString nameOfEmoji(const NamedEmoji &emoji);

/// A popup with emoji to react with: six of them in a row and, after "More…", a grid of others. The arrow
/// keys move in it, Return chooses, Esc closes. It deletes itself when it closes.
class ReactionPopup : public QFrame {
    Q_OBJECT
public:
    /// `current` is the reaction that is there already; choosing it removes it.
    ReactionPopup(const Theme &theme, const QString &current, QWidget *parent);

    /// Shows it with its lower edge at `at` of the screen, moved so that all of it is visible.
    void openAt(const QPoint &at);
    void showMore();

Q_SIGNALS:
    /// Empty: the reaction is removed.
    void chosen(const QString &emoji);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const NamedEmoji &emoji, int row, int column);
    void place();

    const Theme &m_theme;
    QString m_current;
    QGridLayout *m_grid;
    QToolButton *m_more;
    QPoint m_at;
};

} // namespace shoptalk
