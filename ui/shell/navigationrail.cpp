// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/shell/railbutton.h"
#include "ui/theme/controls.h"
#include "ui/theme/translated.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxLabelledWidth = 96; ///< At the usual text size.
/// A narrower window has no rail, because the pages need its width; at the usual text size.
constexpr int minWindowWidth = 540;

QVBoxLayout *addColumn(QVBoxLayout &parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    parent.addLayout(column);
    return column;
}

} // namespace

NavigationRail::NavigationRail(const Theme &theme, QWidget &window)
    : QFrame(&window)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_line(new QFrame(this))
{
    setObjectName(u"navigationRail"_s);
    auto *content = new QWidget(m_scroll);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, space::xs, 0, space::xs);
    inner->setSpacing(space::xs);
    m_sections = addColumn(*inner);
    m_line->setProperty("isEdged", true);
    m_line->setFixedHeight(1);
    m_line->hide();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::m, 0, space::m, 0);
    line->addWidget(m_line);
    inner->addLayout(line);
    m_numberColumn = addColumn(*inner);
    inner->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding); // as wide as the buttons
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel, and the focus, move it
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    m_bottom = addColumn(*column);
    column->addSpacing(space::xs);
    hide();
    window.installEventFilter(this);
    keepTranslated(*this, [this] { setAccessibleName(tr("Pages and numbers")); });
    keepFitting(theme, *this, [this] { arrange(); });
}

RailButton *NavigationRail::makeButton(QAction &action, Icon icon, QWidget *parent)
{
    auto *button = new RailButton(action, icon, m_theme, parent);
    button->setObjectName(u"rail-"_s + action.objectName());
    button->installEventFilter(this);
    connect(&action, &QAction::changed, this, &NavigationRail::arrange); // another language
    return button;
}

void NavigationRail::addSection(Section section, Icon icon, QAction &action,
                                const std::function<bool(const QWidget *)> &owns)
{
    QVBoxLayout &column = section == Section::Settings ? *m_bottom : *m_sections;
    RailButton *button = makeButton(action, icon, column.parentWidget());
    const auto before = std::count_if(m_entries.begin(), m_entries.end(), [&](const auto &each) {
        return each.first < section && section != Section::Settings;
    });
    column.insertWidget(int(before), button);
    m_entries[section] = {button, owns};
    connect(button, &RailButton::clicked, this, &NavigationRail::refresh);
    connect(&action, &QObject::destroyed, this, [this, section, button] {
        if (const auto entry = m_entries.find(section);
            entry != m_entries.end() && entry->second.button == button)
            m_entries.erase(entry);
        delete button;
        refresh();
    });
    if (section == Section::Inbox)
        button->setUnread(m_unread);
    orderFocus();
    refresh();
}

void NavigationRail::setNumbers(const QList<RailNumber> &numbers)
{
    if (numbers == m_numbers)
        return;
    qDeleteAll(std::exchange(m_numberButtons, {}));
    m_numbers = numbers;
    for (const RailNumber &number : numbers) {
        RailButton *button = makeButton(*number.action, Icon::Phone, m_numberColumn->parentWidget());
        if (!number.initials.isEmpty())
            button->setInitials(number.initials, number.seed);
        connect(number.action, &QAction::toggled, button, [this] { refresh(); });
        m_numberColumn->addWidget(button);
        m_numberButtons << button;
    }
    m_line->setVisible(!numbers.isEmpty());
    setUnread(m_unread);
    orderFocus();
    refresh();
}

void NavigationRail::setPage(const QWidget *page)
{
    m_page = page;
    refresh();
}

void NavigationRail::setNeedsAttention(Section section, bool needs)
{
    if (const auto entry = m_entries.find(section); entry != m_entries.end())
        entry->second.button->setNeedsAttention(needs);
}

void NavigationRail::setUnread(int count)
{
    m_unread = count;
    if (const auto inbox = m_entries.find(Section::Inbox); inbox != m_entries.end())
        inbox->second.button->setUnread(count);
    if (!m_numberButtons.isEmpty())
        m_numberButtons.first()->setUnread(count);
}

void NavigationRail::setUnreadOfNumbers(const QList<int> &counts)
{
    for (qsizetype i = 1; i < m_numberButtons.size(); ++i)
        m_numberButtons.at(i)->setUnread(counts.value(i - 1));
}

bool NavigationRail::isShown(Section section) const
{
    const auto entry = m_entries.find(section);
    return entry != m_entries.end() && m_page && entry->second.owns(m_page);
}

void NavigationRail::refresh()
{
    for (const auto &[section, entry] : m_entries)
        entry.button->setChecked(isShown(section));
    for (qsizetype i = 0; i < m_numberButtons.size(); ++i)
        m_numberButtons.at(i)->setChecked(isShown(Section::Inbox) && m_numbers.at(i).action->isChecked());
    arrange();
}

void NavigationRail::arrange()
{
    const bool isOnPage = std::any_of(m_entries.begin(), m_entries.end(),
                                      [this](const auto &each) { return isShown(each.first); });
    const int windowWidth = window()->width();
    setVisible(isOnPage && windowWidth >= m_theme.sized(minWindowWidth));
    int wanted = 0;
    for (const auto &each : m_entries)
        wanted = qMax(wanted, each.second.button->wantedWidth());
    wanted = qMin(wanted, m_theme.sized(maxLabelledWidth));
    const QList<RailButton *> all = buttons();
    int labelledHeight = space::l;
    for (RailButton *button : all) {
        const bool isScrolled = m_numberButtons.indexOf(button) > 0; // one of the numbers is to be seen
        labelledHeight += isScrolled ? 0 : button->labelledHeight();
    }
    const bool isCompact = windowWidth < narrowWidth + wanted || (isVisible() && height() < labelledHeight);
    for (RailButton *button : all)
        button->setCompact(isCompact);
    setFixedWidth((isCompact && !all.isEmpty() ? all.first()->sizeHint().width() : wanted) + 1);
}

QList<RailButton *> NavigationRail::buttons() const
{
    QList<RailButton *> all;
    for (const auto &[section, entry] : m_entries) {
        if (section != Section::Settings)
            all << entry.button;
    }
    all += m_numberButtons;
    if (const auto settings = m_entries.find(Section::Settings); settings != m_entries.end())
        all << settings->second.button;
    return all;
}

void NavigationRail::orderFocus()
{
    const QList<RailButton *> all = buttons();
    for (qsizetype i = 1; i < all.size(); ++i)
        setTabOrder(all.at(i - 1), all.at(i));
}

bool NavigationRail::moveFocus(const RailButton &from, int key)
{
    QList<RailButton *> all = buttons();
    all.removeIf([](const RailButton *button) { return !button->isEnabled(); });
    const qsizetype at = all.indexOf(&from);
    const qsizetype last = all.size() - 1;
    qsizetype to = -1;
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        to = qBound<qsizetype>(0, key == Qt::Key_Up ? at - 1 : at + 1, last);
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        to = key == Qt::Key_Home ? 0 : last;
    if (to < 0)
        return false;
    all.at(to)->setFocus(Qt::TabFocusReason);
    return true;
}

bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        arrange();
    auto *button = qobject_cast<RailButton *>(watched);
    if (button && event->type() == QEvent::FocusIn && m_scroll->isAncestorOf(button))
        m_scroll->ensureWidgetVisible(button, 0, space::s);
    if (button && event->type() == QEvent::KeyPress
        && moveFocus(*button, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

void NavigationRail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().window);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), m_theme.colours().border);
}

} // namespace shoptalk
