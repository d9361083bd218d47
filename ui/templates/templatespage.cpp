// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatespage.h"

#include "models/templatelistmodel.h"
#include "ui/settings/settingsnotice.h"
#include "ui/templates/templatecardview.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatelist.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int listHeight = 300;
}

TemplatesPage::TemplatesPage(TemplateService &service, TemplateListModel &model, const Theme &theme,
                             QWidget *parent)
    : SettingsPage(parent)
    , m_service(service)
    , m_model(model)
    , m_theme(theme)
    , m_accounts(new QComboBox(this))
    , m_new(makeButton(ButtonKind::Primary, tr("New template"), this))
    , m_refresh(makeButton(ButtonKind::Secondary, tr("Refresh"), this))
    , m_state(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_message(new SettingsNotice(theme, u"templatesMessage"_s, this))
    , m_list(new TemplateList(model, theme, this))
    , m_card(new TemplateCardView(theme, this))
{
    setObjectName(u"templatesPage"_s);
    m_list->setEmptyText(
        tr("No templates yet"),
        tr("With a template you can write first, and after the 24-hour reply window has closed."));
    m_list->frameSearch();
    keepFitting(theme, *m_list, [this] { m_list->setFixedHeight(m_theme.sized(listHeight)); });
    m_card->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(theme, TextStyle::Body,
                                tr("Templates are messages that WhatsApp has approved. Only they can start a "
                                   "conversation, or continue one whose reply window has closed."),
                                Tone::Muted, this));
    column->addWidget(makeHead(theme));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_message, m_list, m_card})
        column->addWidget(widget);
    connect(&m_service, &TemplateService::refreshChanged, this, &TemplatesPage::showState);
    connect(m_accounts, &QComboBox::activated, this, &TemplatesPage::choose);
    connect(m_new, &QPushButton::clicked, this, &TemplatesPage::create);
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_service.refresh(account()); });
    connect(m_list, &TemplateList::currentChanged, this, &TemplatesPage::showCurrent);
    connect(m_card, &TemplateCardView::editRequested, this, &TemplatesPage::edit);
    connect(m_card, &TemplateCardView::deleteRequested, this, &TemplatesPage::askToDelete);
}

QWidget *TemplatesPage::makeHead(const Theme &)
{
    m_accounts->setObjectName(u"templateAccounts"_s);
    m_accounts->setAccessibleName(tr("WhatsApp account"));
    m_accounts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_new->setObjectName(u"newTemplateButton"_s);
    m_refresh->setObjectName(u"refreshTemplatesButton"_s);
    m_state->setObjectName(u"templatesState"_s);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_new);
    row->addWidget(m_refresh);
    row->addStretch();
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_accounts);
    column->addWidget(head);
    return all;
}

QString TemplatesPage::title() const
{
    return tr("Templates");
}

Icon TemplatesPage::icon() const
{
    return Icon::Template;
}

void TemplatesPage::refresh()
{
    listAccounts();
    choose();
    if (!account().isEmpty())
        m_service.refresh(account());
}

WabaId TemplatesPage::account() const
{
    return WabaId(m_accounts->currentData().toString());
}

void TemplatesPage::listAccounts()
{
    const QSignalBlocker quiet(m_accounts);
    const QString before = account().value();
    m_accounts->clear();
    const QList<WabaId> wabas = m_service.accounts();
    for (const WabaId &waba : wabas)
        m_accounts->addItem(m_service.accountName(waba), waba.value());
    m_accounts->setCurrentIndex(qMax(0, m_accounts->findData(before)));
    m_accounts->setVisible(m_accounts->count() > 1);
}

void TemplatesPage::choose()
{
    const bool hasAccount = !account().isEmpty();
    m_new->setEnabled(hasAccount);
    m_refresh->setEnabled(hasAccount);
    TemplateQuery query = m_model.query();
    query.waba = hasAccount ? account() : WabaId(u"-"_s); // no account has this id
    m_model.setQuery(query);
    showState();
}

void TemplatesPage::showState()
{
    const WabaId waba = account();
    const QDateTime fetchedAt = m_model.fetchedAt();
    const std::optional<Error> error = m_service.lastError(waba);
    QString text;
    if (waba.isEmpty())
        text = tr("Connect a WhatsApp number first.");
    else if (m_service.isRefreshing(waba))
        text = tr("Fetching the templates…");
    else if (error && fetchedAt.isValid())
        text = tr("%1 You see the templates as they were at %2.")
                   .arg(templateErrorText(*error), isolated(Dates().stamp(fetchedAt)));
    else if (error)
        text = templateErrorText(*error);
    else if (fetchedAt.isValid())
        text = tr("Up to date since %1.").arg(isolated(Dates().stamp(fetchedAt)));
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    m_refresh->setEnabled(!waba.isEmpty() && !m_service.isRefreshing(waba));
}

void TemplatesPage::showCurrent()
{
    const std::optional<Template> current = m_list->current();
    m_card->setVisible(current.has_value());
    if (current)
        m_card->setTemplate(*current);
}

void TemplatesPage::create()
{
    Template fresh;
    fresh.waba = account();
    fresh.category = TemplateCategory::Utility;
    openEditor(fresh);
}

void TemplatesPage::edit()
{
    openEditor(m_card->whole());
}

void TemplatesPage::openEditor(const Template &whole)
{
    auto *editor = new TemplateEditor(
        m_theme,
        [this, waba = whole.waba](const PreparedFile &file, std::shared_ptr<TransferProgress> progress) {
            return m_service.uploadExample(waba, file.path, file.mimeType, std::move(progress));
        },
        this);
    editor->setTemplate(whole);
    connect(editor, &TemplateEditor::submitted, this,
            [this, editor](const Template &submitted) { submit(*editor, submitted); });
    editor->open();
}

void TemplatesPage::submit(TemplateEditor &editor, const Template &whole)
{
    editor.setBusy(true);
    const bool isNew = whole.id.isEmpty();
    QCoro::connect(isNew ? m_service.create(whole) : m_service.edit(whole), this,
                   [this, isNew, asked = QPointer(&editor)](const Result<Template> &outcome) {
                       takeSubmitted(asked, outcome, isNew);
                   });
}

void TemplatesPage::takeSubmitted(TemplateEditor *editor, const Result<Template> &outcome, bool isNew)
{
    if (!outcome) {
        const QString why = templateErrorText(outcome.error());
        if (editor)
            editor->refuse(why);
        else
            m_message->notify(Notice::Warning, why);
        return;
    }
    if (editor)
        editor->accept();
    m_list->select(outcome->id);
    const QString title = isolated(templateTitle(outcome->name));
    m_message->notify(
        Notice::Success,
        isNew ? tr("%1 was sent to WhatsApp for review. You can send it when it is approved.").arg(title)
              : tr("%1 was changed. WhatsApp reviews the new text.").arg(title));
}

void TemplatesPage::askToDelete()
{
    const Template whole = m_card->whole();
    ask({u"deleteTemplate"_s,
         tr("Delete “%1”?").arg(templateTitle(whole.name)),
         {},
         tr("Messages that were sent with it stay. WhatsApp lets nobody use this name again for 30 days. "
            "This can’t "
            "be undone."),
         tr("Delete")},
        this, [this, whole] { remove(whole); });
}

void TemplatesPage::remove(const Template &whole)
{
    m_card->setBusy(true);
    QCoro::connect(m_service.remove(whole), this, [this, whole](const Result<void> &outcome) {
        m_card->setBusy(false);
        if (!outcome)
            return m_message->notify(Notice::Warning, templateErrorText(outcome.error()));
        m_list->focusList();
        m_message->notify(Notice::Success, tr("%1 was deleted.").arg(isolated(templateTitle(whole.name))));
    });
}

} // namespace shoptalk
