// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "models/conversationlistmodel.h"
#include "ui/shell/paletteentry.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace shoptalk {

class CommandPalette;
class PageNavigator;
struct AppShell;
struct SessionServices;

/// Opens the command palette (Ctrl+K) and provides its entries: conversations, pages, and every action that
/// has a shortcut or a menu entry.
class PaletteController : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    PaletteController(AppShell &shell, SessionServices &services, PageNavigator &pages,
                      QObject *parent = nullptr);
    ~PaletteController() override;

    void open();

private:
    void makePalette();
    QList<PaletteEntry> matches();
    QList<PaletteEntry> conversations();
    /// The contacts without a conversation, which is created if one is chosen.
    QList<PaletteEntry> contacts();
    void findContacts(const QString &text);
    void write(const Customer &contact);
    QList<PaletteEntry> pages();
    QList<PaletteEntry> actions();

    AppShell &m_shell;
    SessionServices &m_services;
    PageNavigator &m_pages;
    /// Has its own search; created when the palette is opened for the first time.
    std::unique_ptr<ConversationListModel> m_conversations;
    QPointer<CommandPalette> m_palette;
    QList<Customer> m_contacts;
    QString m_contactsOf; ///< The text that they match.
};

} // namespace shoptalk
