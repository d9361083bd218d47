// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace shoptalk {

class MessageSelection;
class Theme;

/// Stands in the composer's place while messages are selected: how many there are, and what can be done with
/// all of them.
class MessageSelectionBar : public QFrame {
    Q_OBJECT
public:
    /// `selection` outlives this.
    MessageSelectionBar(MessageSelection &selection, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void copyRequested();
    void forwardRequested();
    /// Stars are to be put on the messages, or taken off.
    void starRequested(bool isStarred);

private:
    void showSelection();

    MessageSelection &m_selection;
    const Theme &m_theme;
    QLabel *m_text;
    QToolButton *m_copy;
    QToolButton *m_star;
    QToolButton *m_forward;
    bool m_areStarred = false;
};

} // namespace shoptalk
