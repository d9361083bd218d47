// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatepicker.h"

#include "domain/template/cardfiles.h"
#include "models/templatelistmodel.h"
#include "outbox/headingfiles.h"
#include "outbox/nextcost.h"
#include "outbox/outbox.h"
#include "ui/chat/costline.h"
#include "ui/templates/templatefields.h"
#include "ui/templates/templatelist.h"
#include "ui/templates/templatepreview.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
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

constexpr int listWidth = 300;
constexpr int twoSidesWidth = 620;

/// The name that the customer uses at WhatsApp, else the one in the shop's contacts.
QString nameToGreet(const Customer &customer)
{
    return customer.profileName.isEmpty() ? customer.phoneBookName : customer.profileName;
}

/// The files of this computer among the values.
QList<OutgoingFile> filesIn(const QList<TemplateValue> &values)
{
    QList<OutgoingFile> files;
    for (const TemplateValue &value : values) {
        if (const std::optional<HeadingFile> file = headingFileFrom(value.media.link))
            files << outgoingFileOf(*file);
    }
    return files;
}

} // namespace

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
    loadDraft();
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
    const std::optional<Template> found =
        content ? templateNamed(content->templateName, content->language) : std::nullopt;
    if (!found)
        return;
    disconnect(&m_model, &TemplateListModel::loaded, this, &TemplatePicker::showFailed);
    m_list->select(found->id);
    showCurrent();
    QStringList texts;
    for (const TemplateComponent &component : content->components) {
        for (const TemplateParameter &parameter : component.parameters) {
            if (parameter.media.isEmpty() && parameter.location.isEmpty() && !parameter.text.isEmpty())
                texts << parameter.text;
        }
    }
    m_fields->setTexts(texts);
    showFilesOfFailed();
    showDraft(); // what was changed in it comes last
    fillIn();
}

void TemplatePicker::showFilesOfFailed()
{
    constexpr int heading = -1;
    const auto &content = std::get<TemplateContent>(m_failed->content);
    const QList<OutgoingFile> stored = m_model.filesOf(m_failed->id);
    if (stored.isEmpty())
        return;
    const OutgoingFile &first = stored.first();
    QHash<int, HeadingFile> files = cardFilesOf(content);
    if (files.isEmpty()) {
        QString shownName = tr("The file from before");
        for (const TemplateComponent &component : content.components) {
            for (const TemplateParameter &parameter : component.parameters) {
                if (!parameter.media.value(0).fileName.isEmpty())
                    shownName = parameter.media.first().fileName;
            }
        }
        files.insert(heading, HeadingFile{first.name, first.mimeType, first.bytes, shownName});
    }
    m_fields->setFiles(files, {{first.name, m_outbox.localFileOf(m_failed->id)}});
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
    showCost();
    showPreview();
}

void TemplatePicker::showCost()
{
    m_cost->hide();
    renewCost();
}

void TemplatePicker::renewCost()
{
    if (!m_send->isEnabled())
        return;
    QCoro::connect(m_outbox.costs().of(m_conversation, m_shown.category), this,
                   [this, shown = m_shown.id](const Result<NextMessageCost> &cost) {
                       if (cost && shown == m_shown.id && m_send->isEnabled())
                           m_cost->setCost(*cost);
                   });
}

void TemplatePicker::showPreview()
{
    const bool hasFields = m_fields->isVisibleTo(m_fields->parentWidget());
    m_preview->setComponents(
        filledIn(m_shown.components, hasFields ? m_fields->values() : QList<TemplateValue>()),
        hasFields ? m_fields->headings() : QHash<int, PreviewHeading>());
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
    const MessageContent content = withHeadingFiles(contentOf(m_shown, values));
    const QList<OutgoingFile> files = filesIn(values);
    const auto done = [this](const auto &outcome) { takeOutcome(outcome.has_value()); };
    if (m_failed)
        QCoro::connect(m_outbox.retry(m_failed->id, content, files), this, done);
    else if (files.isEmpty())
        QCoro::connect(m_outbox.send(m_conversation.id, {content}, MessageContext(),
                                     Outbox::Draft::EndsWithText, sheetKey()),
                       this, done);
    else
        QCoro::connect(
            m_outbox.sendWithFiles(m_conversation.id, content, files, MessageContext(), sheetKey()), this,
            done);
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

void TemplatePicker::reject()
{
    leave([] {});
}

void TemplatePicker::leave(const std::function<void()> &then)
{
    const auto close = [this, then] {
        QDialog::reject();
        then();
    };
    if (!m_fields->isChanged())
        return close();
    askToDiscard(u"discardMessage"_s, tr("Discard this message?"), this, close);
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
