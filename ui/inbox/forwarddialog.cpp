// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/forwarddialog.h"

#include "core/clock.h"
#include "domain/servicewindow.h"
#include "models/conversationlistmodel.h"
#include "ui/chat/numbertext.h"
#include "ui/inbox/forwardtargetdelegate.h"
#include "ui/inbox/preview.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int maxTargets = 50;
constexpr int dialogWidth = 440;
constexpr int rowsShown = 6;
constexpr int rowsOfPage = 5;

Conversation conversationIn(const QListWidgetItem &item)
{
    return item.data(ForwardTargetDelegate::ConversationRole).value<Conversation>();
}

/// Contacts have no conversation yet.
bool isContact(const Conversation &conversation)
{
    return conversation.id.isEmpty();
}

bool isSameTarget(const Conversation &one, const Conversation &other)
{
    return one.id == other.id && (!isContact(one) || one.customer.id == other.customer.id);
}

} // namespace

ForwardDialog::ForwardDialog(const QList<Message> &messages, ConversationListModel *conversations,
                             const Clock &clock, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_conversations(*conversations)
    , m_clock(clock)
    , m_field(new QLineEdit(this))
    , m_to(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
    , m_list(new QListWidget(this))
    , m_nothing(
          makeLabel(theme, TextStyle::Body, tr("No customer has that name or number."), Tone::Muted, this))
    , m_obstacle(makeLabel(theme, TextStyle::Body, QString(), Tone::Warning, this))
    , m_forward(makeButton(ButtonKind::Primary, tr("Forward"), this))
{
    setObjectName(u"forwardDialog"_s);
    setWindowTitle(messages.size() == 1 ? tr("Forward message")
                                        : tr("Forward %Ln message(s)", nullptr, int(messages.size())));
    setWindowModality(Qt::WindowModal);
    conversations->setParent(this);
    makeWidgets(messages, theme);
    connect(m_field, &QLineEdit::textChanged, &m_conversations, &ConversationListModel::setSearch);
    connect(&m_conversations, &ConversationListModel::searched, this, &ForwardDialog::fill);
    connect(&m_conversations, &ConversationListModel::conversationsChanged, this,
            &ForwardDialog::refreshRows);
    connect(m_list, &QListWidget::itemClicked, this, &ForwardDialog::toggle);
    connect(m_forward, &QPushButton::clicked, this, &ForwardDialog::finish);
    connect(addShortcut(*this, QKeySequence(u"Ctrl+Return"_s), tr("Forward to those that were chosen")),
            &QAction::triggered, m_forward, &QPushButton::click);
    m_conversations.reload();
    fill();
    showChosen();
    m_field->setFocus();
}

QWidget *ForwardDialog::makePreview(const QList<Message> &messages, const Theme &theme)
{
    QFrame *card = makeSurface(Surface::Card, this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    const Preview preview = describePreview(messages.first());
    if (preview.kindIcon) {
        auto *icon = new QLabel(card);
        const int side = theme.sized(size::icon);
        icon->setPixmap(theme.icon(*preview.kindIcon, &Colours::textMuted).pixmap(side, side));
        row->addWidget(icon);
    }
    auto *text = new ElidedLabel(card);
    text->setObjectName(u"forwardPreview"_s);
    text->setText(preview.text);
    row->addWidget(text, 1);
    if (const int others = int(messages.size()) - 1; others > 0) {
        QLabel *more =
            makeLabel(theme, TextStyle::Caption, tr("and %Ln more", nullptr, others), Tone::Muted, card);
        more->setObjectName(u"forwardOthers"_s);
        row->addWidget(more);
    }
    return card;
}

void ForwardDialog::makeWidgets(const QList<Message> &messages, const Theme &theme)
{
    m_field->setObjectName(u"forwardField"_s);
    m_field->setProperty("kind", u"search"_s);
    m_field->setAccessibleName(tr("To whom"));
    m_field->setPlaceholderText(tr("Name or phone number"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme.icon(Icon::Search, &Colours::textMuted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_to->setObjectName(u"forwardTo"_s);
    m_nothing->setObjectName(u"forwardNothing"_s);
    m_obstacle->setObjectName(u"forwardObstacle"_s);
    m_obstacle->hide();
    m_list->setObjectName(u"forwardList"_s);
    m_list->setAccessibleName(tr("Conversations"));
    m_list->setItemDelegate(new ForwardTargetDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->installEventFilter(this);
    m_forward->setObjectName(u"forwardButton"_s);
    m_forward->setAutoDefault(false); // Return chooses the row
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->addButton(m_forward, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(makePreview(messages, theme));
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    for (QWidget *widget : QList<QWidget *>{m_to, m_obstacle, buttons})
        column->addWidget(widget);
    const QStyleOptionViewItem option;
    m_list->setMinimumHeight(rowsShown * m_list->itemDelegate()->sizeHint(option, {}).height());
    const int most = parentWidget() ? parentWidget()->window()->width() : theme.sized(dialogWidth);
    resize(qMin(theme.sized(dialogWidth), most), sizeHint().height());
}

QString ForwardDialog::obstacleOf(const Conversation &conversation, const QDateTime &now)
{
    if (conversation.state.blockedAt.isValid())
        return tr("You blocked this customer.");
    if (conversation.customer.isGroup())
        return tr("Shoptalk can’t write to groups yet.");
    if (ServiceWindow(conversation.lastInboundAt).isOpen(now))
        return {};
    return conversation.lastInboundAt.isValid()
        ? tr("Only with a template: the 24-hour reply window has closed.")
        : tr("Only with a template: this customer has not written to you yet.");
}

void ForwardDialog::setContacts(FindContacts find)
{
    m_findContacts = std::move(find);
    findContacts();
}

void ForwardDialog::fill()
{
    if (m_conversations.isSearching()) // the rows are those of another text
        return;
    const QListWidgetItem *current = m_list->currentItem();
    m_current = current ? conversationIn(*current) : Conversation();
    m_list->clear();
    const int count = std::min(m_conversations.rowCount(), maxTargets);
    for (int i = 0; i < count; ++i)
        addRow(m_conversations.index(i).data(ConversationListModel::ConversationRole).value<Conversation>());
    if (count > 0 && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    findContacts();
    showNothing();
}

void ForwardDialog::addRow(const Conversation &conversation)
{
    auto *item = new QListWidgetItem(m_list);
    item->setData(ForwardTargetDelegate::ConversationRole, QVariant::fromValue(conversation));
    describe(*item);
    if (isSameTarget(conversation, m_current))
        m_list->setCurrentItem(item);
}

/// Looks for contacts without a conversation, who come after the conversations.
void ForwardDialog::findContacts()
{
    if (!m_findContacts)
        return;
    m_isFindingContacts = true;
    QCoro::connect(m_findContacts(m_field->text().trimmed()), this,
                   [this, number = ++m_contactSearch](const Result<QList<Conversation>> &found) {
                       if (number != m_contactSearch)
                           return;
                       m_isFindingContacts = false;
                       takeContacts(found.value_or(QList<Conversation>()));
                   });
}

void ForwardDialog::takeContacts(const QList<Conversation> &contacts)
{
    for (const Conversation &contact : contacts)
        addRow(contact);
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showNothing();
}

void ForwardDialog::showNothing()
{
    const bool isNothing = m_list->count() == 0 && !m_isFindingContacts;
    m_list->setVisible(!isNothing);
    m_nothing->setVisible(isNothing);
}

/// The state of a row's conversation; nothing if it was deleted meanwhile.
std::optional<Conversation> ForwardDialog::presentOf(const Conversation &before,
                                                     const QSet<ConversationId> &changed) const
{
    if (!isContact(before))
        return m_conversations.find(before.id);
    for (const ConversationId &id : changed) {
        const std::optional<Conversation> begun = m_conversations.find(id);
        if (begun && begun->customer.id == before.customer.id && begun->phoneNumber == before.phoneNumber)
            return begun;
    }
    return before;
}

void ForwardDialog::refreshRows(const QSet<ConversationId> &changed)
{
    for (int row = m_list->count() - 1; row >= 0; --row) {
        QListWidgetItem &item = *m_list->item(row);
        const Conversation before = conversationIn(item);
        const std::optional<Conversation> now = presentOf(before, changed);
        if (!now) {
            delete m_list->takeItem(row);
            continue;
        }
        if (const auto chosen = std::ranges::find_if(
                m_chosen, [&before](const Conversation &each) { return isSameTarget(each, before); });
            chosen != m_chosen.end())
            *chosen = *now;
        item.setData(ForwardTargetDelegate::ConversationRole, QVariant::fromValue(*now));
        describe(item);
    }
}

void ForwardDialog::describe(QListWidgetItem &item) const
{
    const Conversation conversation = conversationIn(item);
    const QString obstacle = obstacleOf(conversation, m_clock.now());
    const bool isChosen = std::ranges::any_of(
        m_chosen, [&conversation](const Conversation &each) { return isSameTarget(each, conversation); });
    item.setData(ForwardTargetDelegate::ObstacleRole, obstacle);
    item.setData(ForwardTargetDelegate::ChosenRole, isChosen);
    const QString number = NumberText::to(m_conversations.numbers().nameOf(conversation.phoneNumber));
    item.setData(ForwardTargetDelegate::NumberRole, number);
    QStringList parts{displayName(conversation.customer), distinguishingLine(conversation.customer), number,
                      isChosen ? tr("chosen") : QString(), obstacle};
    parts.removeDuplicates();
    item.setData(Qt::AccessibleTextRole, ListText::facts(parts));
    item.setToolTip(obstacle);
}

void ForwardDialog::toggle(QListWidgetItem *item)
{
    if (!item)
        return;
    const Conversation conversation = conversationIn(*item);
    const bool wasChosen = m_chosen.removeIf([&conversation](const Conversation &each) {
        return isSameTarget(each, conversation);
    }) > 0;
    const QString obstacle = obstacleOf(conversation, m_clock.now());
    if (!wasChosen && obstacle.isEmpty())
        m_chosen << conversation;
    describe(*item);
    showChosen();
    announce(*this, item->data(Qt::AccessibleTextRole).toString());
}

void ForwardDialog::showChosen()
{
    QStringList names;
    for (const Conversation &each : std::as_const(m_chosen))
        names << isolated(displayName(each.customer));
    m_to->setText(names.isEmpty() ? tr("Choose who gets it.")
                                  : tr("To: %1", "the names of customers").arg(ListText::names(names)));
    m_forward->setEnabled(!names.isEmpty() && m_obstacle->text().isEmpty());
}

void ForwardDialog::setObstacle(const QString &text)
{
    m_obstacle->setText(text);
    m_obstacle->setVisible(!text.isEmpty());
    showChosen();
    if (!text.isEmpty())
        announce(*this, text);
}

void ForwardDialog::moveBy(int rows)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + rows, m_list->count() - 1));
}

bool ForwardDialog::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveBy(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        moveBy(key == Qt::Key_PageDown ? rowsOfPage : -rowsOfPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(m_list->currentItem());
        return true;
    default:
        return false;
    }
}

bool ForwardDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_list && key->key() == Qt::Key_Space) {
        toggle(m_list->currentItem());
        return true;
    }
    if (key->modifiers() & Qt::ControlModifier)
        return QDialog::eventFilter(watched, event);
    return takeKey(key->key()) || QDialog::eventFilter(watched, event);
}

void ForwardDialog::finish()
{
    // A window may have closed since it was chosen.
    const QDateTime now = m_clock.now();
    if (m_chosen.removeIf([&now](const Conversation &each) { return !obstacleOf(each, now).isEmpty(); }) > 0)
        return refreshRows(), showChosen();
    const QList<Conversation> to = m_chosen;
    accept();
    Q_EMIT chosen(to);
}

} // namespace shoptalk
