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
    /// Cancels a running export, and closes the dialog.
    ~ExportController() override;

    /// Opens the dialog; does nothing while it is open.
    void ask(const QList<Conversation> &conversations);

private:
    SessionServices &m_services;
    AppShell &m_shell;
    QPointer<ExportDialog> m_dialog;
};

} // namespace shoptalk
