// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace shoptalk {

class ExportDialog;
struct AppShell;
struct SessionServices;

/// Opens the dialog in which conversations are exported.
class ExportController : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    ExportController(SessionServices &services, AppShell &shell, QObject *parent = nullptr);
    /// Cancels what is under way, and closes the dialog.
    ~ExportController() override;

    /// Nothing while the dialog is open already.
    void ask(const QList<Conversation> &conversations);

private:
    SessionServices &m_services;
    AppShell &m_shell;
    QPointer<ExportDialog> m_dialog;
};

} // namespace shoptalk
