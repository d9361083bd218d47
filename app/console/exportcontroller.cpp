// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/exportcontroller.h"

#include "app/console/appshell.h"
#include "app/console/sessionservices.h"
#include "ui/export/exportdialog.h"

#include <QDesktopServices>
#include <QUrl>

namespace shoptalk {

ExportController::ExportController(SessionServices &services, AppShell &shell, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_shell(shell)
{
}

ExportController::~ExportController()
{
    delete m_dialog;
}

void ExportController::ask(const QList<Conversation> &conversations)
{
    if (m_dialog || conversations.isEmpty())
        return;
    m_dialog = new ExportDialog(m_services.exports, m_services.work.contacts, conversations, m_shell.theme,
                                &m_shell.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExportDialog::folderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    m_dialog->open();
}

} // namespace shoptalk
