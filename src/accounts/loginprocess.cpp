// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/loginprocess.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPromise>
#include <QTimer>
#include <qcoro/qcorofuture.h>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxEndMs = 3000;
constexpr qsizetype errorTailBytes = 2048;
constexpr qint64 maxAnswerBytes = 64 * 1024;
constexpr std::chrono::seconds pulseEvery{4};
constexpr int maxUnansweredPings =
    /// Unanswered pings before the window counts as hung: 20 seconds, which a slow computer needs to start.
    5;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject requestObject(const LoginRequest &request)
{
    const QRect &over = request.over;
    QJsonObject object{{u"address"_s, request.address.toString(QUrl::FullyEncoded)},
                       {u"redirect"_s, request.redirect.toString(QUrl::FullyEncoded)},
                       {u"allowed_hosts"_s, QJsonArray::fromStringList(request.allowedHosts)},
                       {u"dark"_s, request.dark},
                       {u"language"_s, request.language},
                       {u"right_to_left"_s, QGuiApplication::layoutDirection() == Qt::RightToLeft},
                       {u"watch_every_ms"_s, qint64(request.watchEvery.count())}};
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        object[u"text_points"_s] = QGuiApplication::font().pointSizeF();
    if (!over.isEmpty())
        object[u"over"_s] = QJsonArray{over.x(), over.y(), over.width(), over.height()};
    return object;
}

LoginPageState pageStateNamed(const QString &name)
{
    if (name == "hangs"_L1)
        return LoginPageState::Hangs;
    return name == "slow"_L1 ? LoginPageState::Slow : LoginPageState::Fine;
}

Result<LoginResult> resultOf(const QJsonObject &object)
{
    const QString result = object[u"result"_s].toString();
    if (result == "code"_L1 && !object[u"code"_s].toString().isEmpty())
        return LoginResult{object[u"code"_s].toString(), object[u"state"_s].toString()};
    if (result == "closed"_L1)
        return failure(Error::Kind::Cancelled, Reason::LoginClosed);
    if (result == "browser"_L1)
        return failure(Error::Kind::Cancelled, Reason::LoginToBrowser);
    if (result == "unreachable"_L1)
        return failure(Error::Kind::Network, Reason::LoginUnreachable);
    if (result != "error"_L1)
        return failure(Error::Kind::Malformed, Reason::LoginCrashed, u"no result that we know"_s);
    const QString error = object[u"error"_s].toString();
    if (error == "access_denied"_L1)
        return failure(Error::Kind::Cancelled, Reason::LoginDeclined, object[u"reason"_s].toString());
    return failure(Error::Kind::Rejected, Reason::LoginError, error);
}

} // namespace

LoginProcess::LoginProcess(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_pulse.setInterval(pulseEvery);
    connect(&m_pulse, &QTimer::timeout, this, &LoginProcess::sendPing);
}

LoginProcess::~LoginProcess()
{
    answer(failure(Error::Kind::Cancelled, Reason::LoginClosed));
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished(maxEndMs);
    }
}

QString LoginProcess::pathBesideProgram()
{
#ifdef Q_OS_WIN
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"shoptalk-login.exe"_s);
#else
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"shoptalk-login"_s);
#endif
}

QCoro::Task<Result<LoginResult>> LoginProcess::show(LoginRequest request)
{
    cancel();
    m_promise = std::make_unique<QPromise<Answer>>();
    const QFuture<Answer> future = m_promise->future();
    m_promise->start();
    start(request);
    // This object may be destroyed when the answer comes, because its destructor also answers.
    const Answer result = co_await future;
    co_return result;
}

void LoginProcess::start(const LoginRequest &request)
{
    m_errorTail.clear();
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &LoginProcess::readLines);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, [this] {
        m_errorTail = (m_errorTail + m_process->readAllStandardError()).right(errorTailBytes);
    });
    connect(m_process.get(), &QProcess::finished, this, &LoginProcess::programEnded);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            continueInBrowser();
    });
    m_process->setProgram(m_program);
    m_process->start();
    m_process->write(lineOf(requestObject(request)));
    m_page = m_reportedPage = LoginPageState::Fine;
    m_unanswered = 0;
    m_pulse.start();
}

void LoginProcess::readLines()
{
    while (m_process && m_promise
           && (m_process->canReadLine() || m_process->bytesAvailable() >= maxAnswerBytes))
        take(QJsonDocument::fromJson(m_process->readLine(maxAnswerBytes)).object());
}

void LoginProcess::take(const QJsonObject &line)
{
    m_unanswered = 0;
    const bool isNews = line.contains("page"_L1);
    if (!isNews && !line.contains("pong"_L1))
        return answer(resultOf(line));
    if (isNews)
        m_page = pageStateNamed(line["page"_L1].toString());
    setState(m_page);
}

void LoginProcess::sendPing()
{
    if (!m_process || !m_promise)
        return m_pulse.stop();
    if (m_unanswered >= maxUnansweredPings)
        setState(LoginPageState::Hangs);
    ++m_unanswered;
    m_process->write(lineOf({{u"ping"_s, true}}));
}

void LoginProcess::setState(LoginPageState state)
{
    if (std::exchange(m_reportedPage, state) == state)
        return;
    qCInfo(logAccounts) << "the login page"
                        << (state == LoginPageState::Fine ? "answers again" : "does not answer");
    notifyWatcher(state);
}

/// A copy of the console may be built without the login window.
void LoginProcess::continueInBrowser()
{
    if (!m_promise)
        return;
    qCInfo(logAccounts).noquote() << "there is no login window, so the browser is used:"
                                  << m_process->errorString();
    answer(failure(Error::Kind::Cancelled, Reason::LoginToBrowser));
}

void LoginProcess::programEnded()
{
    if (!m_promise)
        return;
    qCCritical(logAccounts).noquote()
        << "the login window ended without a result:" << m_process->errorString()
        << masked(QString::fromUtf8(m_errorTail));
    answer(failure(Error::Kind::Malformed, Reason::LoginCrashed, m_process->errorString()));
}

void LoginProcess::answer(const Answer &answer)
{
    if (!m_promise)
        return;
    const auto promise = std::move(m_promise);
    promise->addResult(answer);
    promise->finish();
}

void LoginProcess::cancel()
{
    answer(failure(Error::Kind::Cancelled, Reason::LoginClosed));
    dismiss();
}

/// Closing its standard input asks the program to end. If it does not, it is killed. Nobody waits for that.
void LoginProcess::dismiss()
{
    if (!m_process)
        return;
    QProcess *process = m_process.release();
    process->disconnect(this);
    process->setParent(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    process->closeWriteChannel();
    QTimer::singleShot(maxEndMs, process, &QProcess::kill);
}

bool LoginProcess::openInBrowser(const QUrl &address)
{
    return QDesktopServices::openUrl(address);
}

void LoginProcess::raise()
{
    if (m_process && m_promise)
        m_process->write(lineOf({{u"raise"_s, true}}));
}

} // namespace shoptalk
