// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/templatescontroller.h"

#include "app/console/sessionservices.h"
#include "ui/templates/templatepicker.h"
#include "ui/templates/templatespage.h"
#include "ui/templates/templatetext.h"

namespace shoptalk {

TemplatesController::TemplatesController(SessionServices &services, const Clock &clock, const Theme &theme,
                                         QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_theme(theme)
    , m_templates({services.store, services.vault, services.graph}, clock)
    , m_choices(services.store)
    , m_all(services.store)
{
    connect(&m_templates, &TemplateService::refreshChanged, this, &TemplatesController::showState);
}

TemplatesController::~TemplatesController()
{
    delete m_picker;
}

void TemplatesController::refresh()
{
    m_templates.refreshAll();
}

SettingsPage *TemplatesController::makePage()
{
    return new TemplatesPage(m_templates, m_all, m_theme);
}

void TemplatesController::choose(const Conversation &conversation, QWidget &parent)
{
    if (TemplatePicker *picker = makePicker(conversation, parent)) {
        picker->openFor(conversation, m_templates.accountOf(conversation.phoneNumber));
        showState();
    }
}

void TemplatesController::change(const Conversation &conversation, const Message &failed, QWidget &parent)
{
    if (TemplatePicker *picker = makePicker(conversation, parent)) {
        picker->openToChange(conversation, m_templates.accountOf(conversation.phoneNumber), failed);
        showState();
    }
}

TemplatePicker *TemplatesController::makePicker(const Conversation &conversation, QWidget &parent)
{
    if (m_picker)
        return nullptr;
    const WabaId account = m_templates.accountOf(conversation.phoneNumber);
    m_picker = new TemplatePicker(m_choices, m_services.outbox, m_theme, &parent);
    connect(m_picker, &TemplatePicker::refreshRequested, this,
            [this, account] { m_templates.refresh(account); });
    connect(m_picker, &TemplatePicker::manageRequested, this, &TemplatesController::pageRequested);
    connect(m_picker, &TemplatePicker::pricesRequested, this, &TemplatesController::pricesRequested);
    return m_picker;
}

void TemplatesController::showState()
{
    if (!m_picker)
        return;
    const WabaId account = m_choices.query().waba;
    const std::optional<Error> error = m_templates.lastError(account);
    m_picker->setRefreshState(m_templates.isRefreshing(account),
                              error ? templateErrorText(*error) : QString());
}

} // namespace shoptalk
