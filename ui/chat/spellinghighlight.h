// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QMenu;
class QPlainTextEdit;

namespace shoptalk {

class EmojiHighlighter;
class Spelling;
class Theme;

/// Underlines misspelt words in a field, and puts suggestions, "Add to my words" and the choice of the
/// language into its context menu.
class SpellingHighlight : public QObject {
    Q_OBJECT
public:
    /// All outlive this; `highlighter` is that of the field.
    SpellingHighlight(QPlainTextEdit &edit, EmojiHighlighter &highlighter, Spelling &spelling,
                      const Theme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &inViewport, const QPoint &onScreen);
    void addWordTo(QMenu &menu, int position);
    void addLanguagesTo(QMenu &menu);
    /// The misspelt word at a position of the text, as start and length; length 0 if there is none.
    std::pair<int, int> wrongWordAt(int position) const;

    QPlainTextEdit &m_edit;
    Spelling &m_spelling;
};

} // namespace shoptalk
