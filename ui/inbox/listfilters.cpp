// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/listfilters.h"

#include "ui/theme/controls.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

ListFilters::ListFilters(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_more(makeIconButton(theme, Icon::More, tr("More filters"), this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"listFilters"_s);
    setAccessibleName(tr("Filters"));
    makeButtons(theme);
    makeMenu();
    connect(&theme, &Theme::changed, this, &ListFilters::arrange);
    setFilter(m_filter);
}

QList<ConversationFilter> ListFilters::filters()
{
    return {ConversationFilter::All,     ConversationFilter::Unread,      ConversationFilter::Mine,
            ConversationFilter::Waiting, ConversationFilter::ClosingSoon, ConversationFilter::Unassigned,
            ConversationFilter::Snoozed, ConversationFilter::Archived};
}

QString ListFilters::nameOf(ConversationFilter filter)
{
    switch (filter) {
    case ConversationFilter::All:
        return tr("All");
    case ConversationFilter::Unread:
        return tr("Unread");
    case ConversationFilter::Mine:
        return tr("Mine");
    case ConversationFilter::Unassigned:
        return tr("Unassigned");
    case ConversationFilter::Waiting:
        return tr("Waiting");
    case ConversationFilter::ClosingSoon:
        return tr("Closing soon");
    case ConversationFilter::Archived:
        return tr("Archived");
    case ConversationFilter::Snoozed:
        return tr("Snoozed");
    }
    return {};
}

Shortcut ListFilters::shortcutFor(ConversationFilter filter)
{
    return Shortcut(int(Shortcut::Filter1) + int(filters().indexOf(filter)));
}

void ListFilters::makeButtons(const Theme &theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, 0, space::m, 0);
    row->setSpacing(space::hair);
    auto *group = new QButtonGroup(this);
    QWidget &owner =
        parentWidget() ? *parentWidget() : *this; // shortcuts have to work while the filters are hidden
    for (const ConversationFilter filter : filters()) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"filter-%1"_s.arg(int(filter)));
        button->setProperty("kind", u"filter"_s);
        button->setText(nameOf(filter));
        button->setAccessibleName(nameOf(filter));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        keepFitting(theme, *button, [button, &theme] { button->setFont(theme.font(TextStyle::Caption)); });
        group->addButton(button);
        row->addWidget(button);
        m_buttons << button;
        connect(button, &QToolButton::clicked, this, [this, filter] { Q_EMIT chosen(filter); });
        const QAction *keys =
            addShortcut(owner, shortcutFor(filter), tr("Show conversations: %1").arg(nameOf(filter)));
        connect(keys, &QAction::triggered, this, [this, filter] { Q_EMIT chosen(filter); });
        const auto describe = [button, keys, filter] {
            const QString text = keys->shortcut().toString(QKeySequence::NativeText);
            button->setToolTip(text.isEmpty() ? nameOf(filter) : tr("%1 (%2)").arg(nameOf(filter), text));
        };
        describe();
        connect(keys, &QAction::changed, button, describe);
    }
    row->addStretch(1);
    row->addWidget(m_more);
}

void ListFilters::makeMenu()
{
    m_more->setObjectName(u"moreFiltersButton"_s);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_menu->setObjectName(u"filterMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        for (const ConversationFilter filter : filters()) {
            QAction *action = m_menu->addAction(nameOf(filter));
            action->setCheckable(true);
            action->setChecked(filter == m_filter);
            action->setShortcutContext(Qt::WidgetShortcut); // the shortcut belongs to the page
            useShortcut(*action, shortcutFor(filter));
            connect(action, &QAction::triggered, this, [this, filter] { Q_EMIT chosen(filter); });
        }
    });
}

void ListFilters::setFilter(ConversationFilter filter)
{
    m_filter = filter;
    m_buttons.at(filters().indexOf(filter))->setChecked(true);
    arrange();
}

void ListFilters::arrange()
{
    if (m_buttons.isEmpty())
        return;
    const QMargins margins = layout()->contentsMargins();
    const int on = int(filters().indexOf(m_filter));
    int left = width() - margins.left() - margins.right() - m_more->sizeHint().width() - space::hair
        - m_buttons.at(on)->sizeHint().width();
    bool isFull = false;
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (i == on)
            continue;
        const int needed = m_buttons.at(i)->sizeHint().width() + space::hair;
        isFull = isFull || needed > left;
        left -= isFull ? 0 : needed;
        m_buttons.at(i)->setVisible(!isFull);
    }
    m_buttons.at(on)->show();
    m_more->setVisible(isFull);
}

QSize ListFilters::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    return {m_buttons.first()->sizeHint().width() + m_more->sizeHint().width() + margins.left()
                + margins.right(),
            QFrame::minimumSizeHint().height()};
}

void ListFilters::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ListFilters::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace shoptalk
