// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/crashreportcontroller.h"

#include "app/console/crashreport.h"
#include "core/onworker.h"
#include "ui/shell/crashdialog.h"
#include "ui/shell/mainwindow.h"

#include <QEvent>
#include <QFile>
#include <qcoro/qcorofuture.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Moves the report, so that the next start does not show it again. It may block.
QString movedReport(const QString &path, const QString &shownPath)
{
    const QString report = crashReportIn(path);
    if (!report.isEmpty()) {
        QFile::remove(shownPath);
        QFile::rename(path, shownPath);
    }
    return report;
}

QCoro::Task<QString> takeReport(QString path, QString shownPath)
{
    const QFuture<QString> moving = onWorker([path, shownPath] { return movedReport(path, shownPath); });
    co_return co_await moving;
}

} // namespace

CrashReportController::CrashReportController(const QString &folder, MainWindow &window, const Theme &theme,
                                             QObject *parent)
    : QObject(parent)
    , m_path(folder + "/crash-report.txt"_L1)
    , m_shownPath(folder + "/crash-report-shown.txt"_L1)
    , m_window(window)
    , m_theme(theme)
{
}

void CrashReportController::start()
{
    keepCrashReports(m_path);
    m_window.installEventFilter(this);
}

bool CrashReportController::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAboutWindow = event->type() == QEvent::Show || event->type() == QEvent::WindowStateChange;
    if (isAboutWindow && m_window.isVisible() && !m_window.isMinimized())
        handleWindowSeen();
    return QObject::eventFilter(watched, event);
}

void CrashReportController::handleWindowSeen()
{
    if (std::exchange(m_hasLooked, true))
        return showReport();
    QCoro::connect(takeReport(m_path, m_shownPath), this, [this](const QString &report) {
        m_report = report;
        if (m_window.isVisible() && !m_window.isMinimized())
            showReport();
    });
}

void CrashReportController::showReport()
{
    if (m_report.isEmpty())
        return;
    auto *dialog = new CrashDialog(std::exchange(m_report, {}), m_theme, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CrashDialog::removeRequested, this,
            [path = m_shownPath] { onWorker([path] { return QFile::remove(path); }); });
    dialog->open();
}

} // namespace shoptalk
