// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <utility>

class QMenu;

namespace shoptalk {

class MessageEdit;
class Spelling;
class Theme;

/// Underlines misspelt words in a field, and puts suggestions, "Add to my words" and the choice of the
/// language into its context menu.
class SpellingHighlight : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    SpellingHighlight(MessageEdit &edit, Spelling &spelling, const Theme &theme);

private:
    void addWordTo(QMenu &menu, int position);
    void addLanguagesTo(QMenu &menu);
    /// The misspelt word at a position of the text, as start and length; length 0 if there is none.
    std::pair<int, int> wrongWordAt(int position) const;

    MessageEdit &m_edit;
    Spelling &m_spelling;
};

} // namespace shoptalk
