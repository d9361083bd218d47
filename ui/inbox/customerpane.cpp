// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/customerpane.h"

#include "archive/customerrecords.h"
#include "domain/phonenumber.h"
#include "domain/servicewindow.h"
#include "outbox/nextcost.h"
#include "outbox/outbox.h"
#include "ui/chat/costline.h"
#include "ui/chat/numbertext.h"
#include "ui/inbox/nameeditor.h"
#include "ui/inbox/orderlist.h"
#include "ui/inbox/sharedfiles.h"
#include "ui/theme/avatar.h"
#include "ui/theme/avatarlabel.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/labelcolour.h"
#include "ui/theme/listtext.h"
#include "ui/theme/outsetitem.h"
#include "ui/theme/shortcut.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int portrait = 72;
}

CustomerPane::CustomerPane(CustomerRecords &records, Outbox &outbox, const Clock &clock, const Theme &theme,
                           QWidget *parent)
    : QFrame(parent)
    , m_records(records)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_theme(theme)
    , m_windowChange(clock)
{
    setObjectName(u"customerPane"_s);
    setAccessibleName(tr("Customer"));
    setSurface(*this, Surface::Sidebar);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent(theme));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(theme));
    column->addWidget(scroll, 1);
    connect(&m_windowChange, &WallTimer::due, this, &CustomerPane::showWindow);
    connect(&outbox.costs(), &NextCosts::changed, this, [this] {
        if (!m_conversation.id.isEmpty())
            showWindow();
    });
}

QWidget *CustomerPane::makeHead(const Theme &theme)
{
    auto *head = new QFrame(this);
    setSurface(*head, Surface::Header);
    QLabel *title = makeLabel(theme, TextStyle::Title, tr("Customer"), Tone::Normal, head);
    m_close = makeIconButton(theme, Icon::Close, tr("Close"), head);
    showKeys(*m_close, Shortcut::CustomerDetails);
    m_close->setObjectName(u"closeCustomerPane"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::s, space::s, space::s, space::s);
    row->addSpacing(space::s); // unlike a margin, it is on the other side in right-to-left layouts
    row->addWidget(title, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &CustomerPane::closeRequested);
    return head;
}

QWidget *CustomerPane::makeContent(const Theme &theme)
{
    auto *content = makeSurface(Surface::Sidebar, this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::xs);
    m_avatar = new AvatarLabel(theme, portrait, content);
    column->addWidget(m_avatar, 0, Qt::AlignHCenter);
    column->addSpacing(space::s);
    m_name = new NameEditor(theme, content);
    connect(m_name, &NameEditor::chosen, this,
            [this](const QString &name) { Q_EMIT nameChosen(m_conversation.customer, name); });
    column->addWidget(m_name);
    m_number = makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, content);
    m_shop = makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, content);
    for (QLabel *label : {m_number, m_shop}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    m_number->setObjectName(u"customerNumber"_s);
    m_shop->setObjectName(u"customerShopNumber"_s);
    m_window = addSection(*column, theme, tr("Replies"), u"customerWindow"_s);
    m_marketing = addSection(*column, theme, tr("Marketing messages"), u"customerMarketing"_s);
    m_changeMarketing = addLink(*column, QString(), u"changeMarketingButton"_s);
    connect(m_changeMarketing, &QPushButton::clicked, this,
            [this] { Q_EMIT marketingChosen(m_conversation.customer, !m_isMarketingStopped); });
    m_assignee = addSection(*column, theme, tr("Assigned to"), u"customerAssignee"_s);
    m_labels = addSection(*column, theme, tr("Labels"), u"customerLabels"_s);
    m_changeLabels = addLink(*column, tr("Change labels"), u"changeLabelsButton"_s);
    connect(m_changeLabels, &QPushButton::clicked, this, [this] {
        Q_EMIT labelsRequested(m_changeLabels->mapToGlobal(QPoint(0, m_changeLabels->height())));
    });
    m_notes = addList(*column, theme, tr("Internal notes"), u"customerNotes"_s);
    m_notes->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_notes, &QWidget::customContextMenuRequested, this, &CustomerPane::offerNote);
    connect(addLink(*column, tr("Add an internal note"), u"addNoteButton"_s), &QPushButton::clicked, this,
            &CustomerPane::noteRequested);
    m_starred = addList(*column, theme, tr("Starred messages"), u"customerStarred"_s);
    const auto placeOf = [this](const ConversationId &conversation) { return this->placeOf(conversation); };
    m_orders = new OrderList(theme, content);
    m_orders->setPlaces(placeOf);
    connect(m_orders, &OrderList::messageRequested, this, &CustomerPane::requestMessage);
    addSection(*column, theme, *m_orders, tr("Orders"), u"customerOrders"_s);
    m_files = new SharedFiles(m_outbox, theme, content);
    m_files->setPlaces(placeOf);
    connect(m_files, &SharedFiles::messageRequested, this, &CustomerPane::requestMessage);
    column->addWidget(m_files);
    m_history = addSection(*column, theme, tr("History"), u"customerHistory"_s);
    column->addStretch(1);
    return content;
}

QLabel *CustomerPane::addSection(QVBoxLayout &column, const Theme &theme, const QString &title,
                                 const QString &name)
{
    QLabel *head = makeLabel(theme, TextStyle::Caption, title, Tone::Muted, this);
    QLabel *text = makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this);
    text->setObjectName(name);
    column.addSpacing(space::m);
    column.addWidget(head);
    column.addWidget(text);
    return text;
}

QListWidget *CustomerPane::addList(QVBoxLayout &column, const Theme &theme, const QString &title,
                                   const QString &name)
{
    auto *list = new QListWidget(this);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto show = [this](const QListWidgetItem *item) {
        requestMessage(MessageId(item->data(Qt::UserRole).toString()));
    };
    connect(list, &QListWidget::itemClicked, this, show);
    connect(list, &QListWidget::itemActivated, this, show);
    addSection(column, theme, *list, title, name);
    return list;
}

void CustomerPane::addSection(QVBoxLayout &column, const Theme &theme, QListWidget &list,
                              const QString &title, const QString &name)
{
    auto *section = new QWidget(this);
    auto *inner = new QVBoxLayout(section);
    inner->setContentsMargins(0, space::m, 0, 0);
    inner->setSpacing(space::xs);
    list.setObjectName(name);
    list.setAccessibleName(title);
    setSurface(list, Surface::Sidebar); // no box of its own
    keepFitting(theme, list, [&list, &theme] {
        list.setIconSize(QSize(theme.sized(size::iconSmall), theme.sized(size::iconSmall)));
    });
    inner->addWidget(makeLabel(theme, TextStyle::Caption, title, Tone::Muted, section));
    inner->addWidget(&list);
    column.addWidget(section);
    section->hide();
}

QPushButton *CustomerPane::addLink(QVBoxLayout &column, const QString &text, const QString &name)
{
    QPushButton *link = makeButton(ButtonKind::Link, text, column.parentWidget());
    link->setObjectName(name);
    auto *place = new OutsetItem(*link, size::linkPadding); // its text begins where the others do
    place->setAlignment(Qt::AlignLeading);
    column.addItem(place);
    return link;
}

void CustomerPane::setDownloads(MediaDownloads &downloads)
{
    m_files->setDownloads(downloads);
}

void CustomerPane::setConversation(const Conversation &conversation, const QString &numberName)
{
    const bool isOther = m_conversation.id != conversation.id;
    if (isOther)
        m_name->finish(); // it is about the customer who was shown
    m_conversation = conversation;
    m_shop->setText(NumberText::to(numberName));
    m_shop->setVisible(!numberName.isEmpty());
    showCustomer();
    showWindow();
    showWork();
    if (isOther) {
        m_otherNumbers.clear();
        m_elsewhere.clear();
        showRecord({});
        m_files->setLinks({}, CustomerRecords::maxListed);
        m_files->hide(); // until it is known what there is
    }
    readRecord();
}

void CustomerPane::showCustomer()
{
    const Customer &customer = m_conversation.customer;
    const QString name = displayName(customer);
    m_avatar->setPerson(initials(name), avatarSeed(portraitKey(customer)));
    m_name->setEditable(!customer.isGroup());
    m_name->setName(name, customer.phoneBookName, customer.profileName);
    QStringList lines{internationalFormat(customer.waId),
                      customer.username.isEmpty() ? QString() : u'@' + customer.username,
                      name == customer.profileName ? QString() : customer.profileName};
    if (customer.isGroup())
        lines << distinguishingLine(customer);
    lines.removeAll(QString());
    lines.removeAll(name);
    m_number->setText(lines.join(u'\n'));
    m_number->setVisible(!lines.isEmpty());
}

void CustomerPane::showWindow()
{
    m_windowChange.waitFor({});
    if (m_conversation.state.blockedAt.isValid())
        return m_window->setText(tr("Blocked since %1.").arg(Dates().date(m_conversation.state.blockedAt)));
    if (m_conversation.customer.isGroup())
        return m_window->setText(tr("Only in the WhatsApp app on your phone."));
    const ServiceWindow window(m_conversation.lastInboundAt);
    const QDateTime now = m_clock.now();
    if (!window.isOpen(now))
        return m_window->setText(tr("Only with a template, until this customer writes again."));
    m_windowChange.waitFor(window.nextChange(now));
    const QString until =
        tr("Until %1 (%2 left).").arg(Dates().time(window.closesAt()), Dates().span(window.remaining(now)));
    if (!m_window->text().startsWith(until)) // else the price behind it would flicker
        m_window->setText(until);
    QCoro::connect(
        m_outbox.costs().of(m_conversation), this,
        [this, until, id = m_conversation.id](const Result<NextMessageCost> &cost) {
            const bool isStillShown = id == m_conversation.id && m_window->text().startsWith(until);
            if (!cost || !isStillShown)
                return;
            const QDateTime moment = m_clock.now();
            m_window->setText(until + u' ' + CostLine::text(*cost));
            m_windowChange.waitFor(std::min(ServiceWindow(m_conversation.lastInboundAt).nextChange(moment),
                                            nextCostChange(*cost, moment)));
        });
}

void CustomerPane::showWork()
{
    m_assignee->setText(m_conversation.assigneeName.isEmpty() ? tr("Nobody") : m_conversation.assigneeName);
    QStringList labels;
    for (const QString &label : m_conversation.labels)
        labels << u"<span style=\"color:%1\">●</span> %2"_s.arg(labelColour(m_theme, label).name(),
                                                                label.toHtmlEscaped());
    m_labels->setTextFormat(Qt::RichText);
    m_labels->setText(labels.isEmpty() ? tr("None").toHtmlEscaped() : labels.join(u"<br>"_s));
    m_labels->setAccessibleName(ListText::names(m_conversation.labels));
}

void CustomerPane::focusClose()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace shoptalk
