// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversationscope.h"
#include "ui/theme/shortcuts.h"

#include <QFrame>
#include <QList>
#include <QString>

class QButtonGroup;
class QMenu;
class QToolButton;

namespace shoptalk {

class Theme;

/// The filters above the list of conversations, of which one is on. Those that do not fit are in a menu; the
/// one that is on is always visible.
class ListFilters : public QFrame {
    Q_OBJECT
public:
    explicit ListFilters(const Theme &theme, QWidget *parent = nullptr);

    /// Shows which filter is on; emits nothing.
    void setFilter(ConversationFilter filter);
    /// All filters in their order.
    static QList<ConversationFilter> filters();
    static QString nameOf(ConversationFilter filter);
    static Shortcut shortcutFor(ConversationFilter filter);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(shoptalk::ConversationFilter filter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeButtons(const Theme &theme);
    void makeMenu();
    /// Shows the buttons for which there is space.
    void arrange();

    ConversationFilter m_filter = ConversationFilter::All;
    QList<QToolButton *> m_buttons; ///< In the order of `filters`.
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace shoptalk
