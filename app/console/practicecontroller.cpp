// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/practicecontroller.h"

#include "app/console/options.h"
#include "core/logging.h"
#include "practice/dependentprocess.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/messagedialog.h"
#include "ui/theme/translated.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int endTimeoutMs = 5000;
}

PracticeController::PracticeController(MainWindow &window, const Options &options, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    if (options.isPractice) {
        window.setPractice();
        return;
    }
    if (!practiceFilesNear(QCoreApplication::applicationDirPath()))
        return;
    m_hasEntry = true;
    m_entry.setObjectName(u"practiceEntry"_s);
    keepTranslated(window, *this, [this] { m_entry.setText(tr("&Practise with a made-up shop")); });
    window.addMenuEntry(MainWindow::Menu::Help, m_entry);
    connect(&m_entry, &QAction::triggered, this, &PracticeController::begin);
    connect(&m_console, &QProcess::finished, this, &PracticeController::end);
    connect(&m_console, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Error{Error::Kind::Storage, Reason::None, {}, m_console.errorString()});
    });
}

PracticeController::~PracticeController()
{
    m_console.disconnect(this);
    if (m_console.state() == QProcess::NotRunning)
        return;
    m_console.terminate();
    if (m_console.waitForFinished(endTimeoutMs))
        return;
    m_console.kill();
    m_console.waitForFinished(endTimeoutMs);
}

void PracticeController::begin()
{
    const std::optional<PracticeFiles> files = practiceFilesNear(QCoreApplication::applicationDirPath());
    if (!files || m_shop)
        return;
    m_entry.setEnabled(false);
    m_shop = std::make_unique<PracticeShop>(*files);
    // Queued, because the receiver may destroy the shop.
    connect(m_shop.get(), &PracticeShop::opened, this, &PracticeController::openConsole,
            Qt::QueuedConnection);
    connect(m_shop.get(), &PracticeShop::failed, this, &PracticeController::fail, Qt::QueuedConnection);
    m_shop->open();
}

/// The code goes through a pipe, because other users of this computer can read the command line of a program.
void PracticeController::openConsole(const QByteArray &pairingCode)
{
    const LocalServers &servers = m_shop->servers();
    const QString meta = servers.sandboxUrl().toString();
    const QStringList arguments{u"--practice"_s,
                                u"--data-dir"_s,
                                m_shop->dataFolder(),
                                u"--graph-url"_s,
                                meta,
                                u"--login-url"_s,
                                meta,
                                u"--relay-url"_s,
                                servers.relayUrl().toString(),
                                u"--language"_s,
                                QLocale().name()};
    endWithThisProgram(m_console);
    m_console.setProcessChannelMode(QProcess::ForwardedChannels);
    m_console.start(QCoreApplication::applicationFilePath(), arguments);
    m_console.write(pairingCode + '\n');
    m_console.closeWriteChannel();
}

void PracticeController::fail(const Error &error)
{
    logFailure(logApp(), "the practice shop did not open", error);
    end();
    const QString text = error.kind == Error::Kind::Network
        ? tr("The practice shop could not be opened, because other programs on this computer use the "
             "connections that it needs. Close programs that you don’t need, then try again.")
        : tr("The practice shop could not be opened. Try again, or restart Shoptalk.");
    showMessageDialog({u"practiceProblem"_s, tr("Practice"), text}, &m_window);
}

void PracticeController::end()
{
    m_shop.reset();
    m_entry.setEnabled(true);
}

} // namespace shoptalk
