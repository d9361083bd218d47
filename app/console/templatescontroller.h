// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/templateservice.h"
#include "domain/conversation.h"
#include "models/templatelistmodel.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace shoptalk {

class Clock;
class SettingsPage;
class TemplatePicker;
class Theme;
struct SessionServices;

/// Keeps the message templates up to date, and opens the dialog in which one is chosen for a customer.
class TemplatesController : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    TemplatesController(SessionServices &services, const Clock &clock, const Theme &theme,
                        QObject *parent = nullptr);
    /// Closes the dialog: it shows the session's data.
    ~TemplatesController() override;

    /// Fetches the templates of every connected account: at the start, and when there is a network again.
    void refresh();
    /// Opens the dialog over `parent` for a customer.
    void choose(const Conversation &conversation, QWidget &parent);
    /// The same for a template that was not sent.
    void change(const Conversation &conversation, const Message &failed, QWidget &parent);
    /// Creates the page of the settings; the caller owns it.
    SettingsPage *makePage();

Q_SIGNALS:
    /// The person wants to see the templates in the settings.
    void pageRequested();
    /// The person wants to enter WhatsApp's prices.
    void pricesRequested();

private:
    /// Creates the dialog; null while it is open.
    TemplatePicker *makePicker(const Conversation &conversation, QWidget &parent);
    void showState();

    SessionServices &m_services;
    const Theme &m_theme;
    TemplateService m_templates;
    TemplateListModel m_choices; ///< The templates that the dialog offers.
    TemplateListModel m_all; ///< The templates that the page shows.
    QPointer<TemplatePicker> m_picker;
};

} // namespace shoptalk
