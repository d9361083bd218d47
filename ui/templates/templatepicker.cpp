// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatepicker.h"

#include "models/templatelistmodel.h"
#include "outbox/outbox.h"
#include "ui/templates/templatefields.h"
#include "ui/templates/templatelist.h"
#include "ui/templates/templatepreview.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr QSize usualSize(840, 620);
constexpr int listWidth = 300;
constexpr int minPickerWidth = 320;
constexpr int twoSidesWidth = 620;

/// The name that the customer uses at WhatsApp, else the one in the shop's contacts.
QString nameToGreet(const Customer &customer)
{
    return customer.profileName.isEmpty() ? customer.phoneBookName : customer.profileName;
}

} // namespace

TemplatePicker::TemplatePicker(TemplateListModel &model, Outbox &outbox, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_outbox(outbox)
    , m_theme(theme)
    , m_left(makeList(theme))
    , m_right(makeChosen(theme))
{
    setObjectName(u"templatePicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumWidth(minPickerWidth);
    const QSize limit = parent->window()->size();
    resize(usualSize.boundedTo(limit.expandedTo(QSize(minPickerWidth, usualSize.height() / 2))));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_left);
    sides->addWidget(m_right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(sides, 1);
    column->addWidget(makeFooter(theme));
    connectParts();
    connect(this, &QDialog::finished, parent, [parent] { parent->window()->activateWindow(); });
    arrange();
    showCurrent();
}

QWidget *TemplatePicker::makeList(const Theme &theme)
{
    QFrame *side = makeSurface(Surface::Sidebar, this);
    m_list = new TemplateList(m_model, theme, side);
    m_list->setEmptyText(tr("No templates yet"),
                         tr("Create one, or wait until those of your account have been fetched."));
    m_state = makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, side);
    m_state->setObjectName(u"templatesState"_s);
    m_state->hide();
    QToolButton *refresh = makeIconButton(theme, Icon::Sync, tr("Fetch the templates again"), side);
    refresh->setObjectName(u"refreshTemplatesButton"_s);
    QPushButton *manage = makeButton(ButtonKind::Link, tr("Manage templates…"), side);
    manage->setObjectName(u"manageTemplatesButton"_s);
    connect(refresh, &QToolButton::clicked, this, &TemplatePicker::refreshRequested);
    connect(manage, &QPushButton::clicked, this, &TemplatePicker::manageRequested);
    auto *foot = new QHBoxLayout;
    foot->addWidget(manage);
    foot->addStretch();
    foot->addWidget(refresh);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::m, space::m, space::m, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addLayout(foot);
    return side;
}

QWidget *TemplatePicker::makeChosen(const Theme &theme)
{
    QFrame *side = makeSurface(Surface::Plain, this);
    m_chosenPages = new QStackedWidget(side);
    m_hint = makeLabel(theme, TextStyle::Body, tr("Choose a template to see it here."), Tone::Muted);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_scroll = new QScrollArea(m_chosenPages);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, space::l);
    innerColumn->setSpacing(space::l);
    m_preview = new TemplatePreview(theme, inner);
    m_fields = new TemplateFields(theme, inner);
    auto *fieldRow = new QVBoxLayout;
    fieldRow->setContentsMargins(space::l, 0, space::l, 0);
    fieldRow->addWidget(m_fields);
    innerColumn->addWidget(m_preview);
    innerColumn->addLayout(fieldRow);
    innerColumn->addStretch();
    m_scroll->setWidget(inner);
    m_chosenPages->addWidget(m_hint);
    m_chosenPages->addWidget(m_scroll);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chosenPages, 1);
    return side;
}

QWidget *TemplatePicker::makeFooter(const Theme &theme)
{
    QFrame *footer = makeSurface(Surface::Footer, this);
    m_problem = makeLabel(theme, TextStyle::Body, QString(), Tone::Danger, footer);
    m_problem->setObjectName(u"templatePickerProblem"_s);
    m_problem->hide();
    m_back = makeIconButton(theme, Icon::Back, tr("Back to the templates"), footer);
    m_back->setObjectName(u"templateBackButton"_s);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), footer);
    cancel->setObjectName(u"cancelTemplateButton"_s);
    cancel->setAutoDefault(false);
    m_send = makeButton(ButtonKind::Primary, tr("Send"), footer);
    m_send->setObjectName(u"sendTemplateButton"_s);
    m_send->setAutoDefault(false);
    connect(m_back, &QToolButton::clicked, this, [this] {
        m_showsChosen = false;
        arrange();
        m_list->focusList();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &TemplatePicker::send);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_problem);
    column->addLayout(row);
    return footer;
}

void TemplatePicker::connectParts()
{
    connect(m_list, &TemplateList::currentChanged, this, &TemplatePicker::showCurrent);
    connect(m_list, &TemplateList::activated, this, &TemplatePicker::fillIn);
    connect(m_list, &TemplateList::clicked, this, [this] {
        m_showsChosen = true;
        arrange();
    });
    connect(m_fields, &TemplateFields::changed, this, &TemplatePicker::showPreview);
    connect(m_fields, &TemplateFields::submitted, this, &TemplatePicker::send);
    const Shortcuts shortcuts = addShortcuts(*this);
    connect(shortcuts.send, &QAction::triggered, this, &TemplatePicker::send);
    connect(shortcuts.search, &QAction::triggered, m_list, &TemplateList::focusSearch);
}

TemplatePicker::Shortcuts TemplatePicker::addShortcuts(QWidget &owner)
{
    return {addShortcut(owner, QKeySequence(u"Ctrl+Return"_s), tr("Send the template")),
            addShortcut(owner, Shortcut::SearchTemplates, tr("Search templates"))};
}

void TemplatePicker::setUploader(FileUploader uploader)
{
    m_fields->setUploader(std::move(uploader));
}

void TemplatePicker::openFor(const Conversation &conversation, const WabaId &waba)
{
    m_conversation = conversation;
    m_recipient.hasPhoneNumber = !conversation.customer.waId.isEmpty();
    m_recipient.isMarketingStopped = m_model.isMarketingStopped(conversation.customer.id);
    const QString name = displayName(conversation.customer);
    setWindowTitle(tr("Send a template to %1").arg(isolated(name)));
    m_list->setRecipient(m_recipient);
    TemplateQuery query;
    query.waba = waba;
    query.status = TemplateStatus::Approved;
    m_model.setQuery(query);
    open();
    m_list->focusSearch();
}

void TemplatePicker::openToChange(const Conversation &conversation, const WabaId &waba, const Message &failed)
{
    m_failed = failed;
    connect(&m_model, &TemplateListModel::loaded, this, &TemplatePicker::showFailed, Qt::QueuedConnection);
    openFor(conversation, waba);
}

void TemplatePicker::showFailed()
{
    const auto *content = m_failed ? std::get_if<TemplateContent>(&m_failed->content) : nullptr;
    for (int row = 0; content && row < m_model.rowCount(); ++row) {
        const auto found = m_model.index(row, 0).data(TemplateListModel::TemplateRole).value<Template>();
        if (found.name != content->templateName || found.language != content->language)
            continue;
        disconnect(&m_model, &TemplateListModel::loaded, this, &TemplatePicker::showFailed);
        m_list->select(found.id);
        showCurrent();
        QStringList texts;
        for (const TemplateComponent &component : content->components) {
            for (const TemplateParameter &parameter : component.parameters) {
                if (parameter.media.isEmpty() && parameter.location.isEmpty() && !parameter.text.isEmpty())
                    texts << parameter.text;
            }
        }
        m_fields->setTexts(texts);
        return fillIn();
    }
}

void TemplatePicker::setRefreshState(bool isRefreshing, const QString &problem)
{
    m_state->setText(isRefreshing ? tr("Fetching the templates…") : problem);
    m_state->setVisible(!m_state->text().isEmpty());
}

void TemplatePicker::showCurrent()
{
    const std::optional<Template> current = m_list->current();
    if (current && *current == m_shown && m_chosenPages->currentWidget() == m_scroll)
        return;
    const TemplateObstacle obstacle = current ? obstacleFor(*current, m_recipient) : TemplateObstacle::None;
    const bool isOffered = current && obstacle == TemplateObstacle::None;
    m_shown = current.value_or(Template());
    m_problem->hide();
    m_chosenPages->setCurrentWidget(current ? static_cast<QWidget *>(m_scroll) : m_hint);
    m_send->setEnabled(isOffered);
    m_fields->setComponents(isOffered ? m_shown.components : TemplateComponents(),
                            nameToGreet(m_conversation.customer));
    if (current && !isOffered) {
        m_problem->setText(obstacleText(obstacle, current->status) + u'.');
        m_problem->show();
    }
    showPreview();
}

void TemplatePicker::showPreview()
{
    const bool hasFields = m_fields->isVisibleTo(m_fields->parentWidget());
    m_preview->setComponents(
        filledIn(m_shown.components, hasFields ? m_fields->values() : QList<TemplateValue>()));
    m_fields->check(QDateTime::currentDateTimeUtc(), false);
}

void TemplatePicker::fillIn()
{
    if (!m_list->current() || !m_send->isEnabled())
        return;
    m_showsChosen = true;
    arrange();
    if (placeholdersOf(m_shown.components).isEmpty())
        m_send->setFocus(Qt::OtherFocusReason);
    else
        m_fields->focusFirst();
}

void TemplatePicker::send()
{
    if (m_isSending || !m_send->isEnabled())
        return;
    m_problem->hide();
    if (!m_fields->check(QDateTime::currentDateTimeUtc(), true)) {
        m_showsChosen = true;
        arrange();
        return m_fields->focusFirst();
    }
    const QList<TemplateValue> values = m_fields->values();
    if (isTooLong(filledIn(m_shown.components, values))) {
        m_problem->setText(tr("With these words the message is longer than WhatsApp allows. Shorten them."));
        return m_problem->show();
    }
    m_isSending = true;
    const MessageContent content = contentOf(m_shown, values);
    if (m_failed)
        QCoro::connect(m_outbox.retry(m_failed->id, content), this,
                       [this](const Result<void> &outcome) { takeOutcome(outcome.has_value()); });
    else
        QCoro::connect(m_outbox.send(m_conversation.id, {content}, MessageContext()), this,
                       [this](const Result<MessageId> &outcome) { takeOutcome(outcome.has_value()); });
}

void TemplatePicker::takeOutcome(bool isStored)
{
    m_isSending = false;
    if (isStored) {
        Q_EMIT sent(m_conversation.id);
        return accept();
    }
    m_problem->setText(
        tr("The message was not sent because it could not be saved on this computer. Check that "
           "the disk is not full, then send it again."));
    m_problem->show();
    announce(*m_problem, m_problem->text());
}

void TemplatePicker::arrange()
{
    if (!m_left || !m_right || !m_back)
        return;
    const bool isNarrow = width() < m_theme.sized(twoSidesWidth);
    m_left->setVisible(!isNarrow || !m_showsChosen);
    m_right->setVisible(!isNarrow || m_showsChosen);
    m_left->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_theme.sized(listWidth));
    m_left->setMinimumWidth(isNarrow ? 0 : m_theme.sized(listWidth));
    m_back->setVisible(isNarrow && m_showsChosen);
    m_send->setVisible(!isNarrow || m_showsChosen);
}

void TemplatePicker::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

} // namespace shoptalk
