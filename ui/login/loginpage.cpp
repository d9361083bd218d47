// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/loginpage.h"

#include "ui/login/loginoutcome.h"

#include <QTimer>
#include <QWebEngineCertificateError>
#include <QWebEngineLoadingInfo>
#include <QWebEngineScript>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int pictureTries = 100;
constexpr int pictureIntervalMs = 30;

/// net::ERR_ABORTED and net::ERR_BLOCKED_BY_CLIENT: the load was stopped, usually by ourselves. Source:
/// Chromium, net_error_list.h.
bool wasStopped(int errorCode)
{
    return errorCode == -3 || errorCode == -20;
}

/// Frames whose content is written by the page itself.
bool isOwnContent(const QUrl &url)
{
    return url.scheme() == "about"_L1 || url.scheme() == "blob"_L1;
}

} // namespace

LoginPage::LoginPage(const LoginOptions &options, PopupMaker popupMaker, QWebEngineProfile *profile,
                     QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_redirect(options.redirect)
    , m_hosts(options.hosts)
    , m_popupMaker(std::move(popupMaker))
{
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        m_untrusted = m_untrusted || error.url() == requestedUrl();
        error.rejectCertificate();
    });
    connect(this, &QWebEnginePage::loadingChanged, this, &LoginPage::handleLoading);
    connect(this, &QWebEnginePage::renderProcessTerminated, this,
            [this](RenderProcessTerminationStatus status) {
                if (status != NormalTerminationStatus)
                    Q_EMIT loadFailed(PageFailure::Crashed);
            });
    refusePermissions();
}

void LoginPage::refusePermissions()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
}

bool LoginPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    if (m_caught)
        return false;
    if (isMainFrame && isRedirect(url, m_redirect)) {
        m_caught = true;
        Q_EMIT redirected(url);
        return false;
    }
    if (m_hosts.allows(url) || isOwnContent(url))
        return true;
    if (isMainFrame)
        Q_EMIT leavingRefused(url.host());
    return false;
}

QWebEnginePage *LoginPage::createWindow(WebWindowType)
{
    return m_popupMaker();
}

QStringList LoginPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {}; // a login needs no files
}

void LoginPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &)
{
    // Console messages contain the page's address with `state`, so they are not logged.
}

void LoginPage::judge(const QWebEngineLoadingInfo &info)
{
    const bool isAnswer = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain;
    if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus)
        m_shown = std::exchange(m_loadState, LoadState::Underway);
    else if (m_untrusted)
        m_loadState = LoadState::Untrusted;
    else if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus || isAnswer)
        m_loadState = LoadState::Arrived;
    else
        m_loadState = wasStopped(info.errorCode()) ? m_shown : LoadState::Failed;
    Q_EMIT loadStateChanged();
}

void LoginPage::handleLoading(const QWebEngineLoadingInfo &info)
{
    if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus)
        m_untrusted = false;
    else
        waitForPicture(pictureTries);
    judge(info);
    const bool failed = info.status() == QWebEngineLoadingInfo::LoadFailedStatus;
    // Meta sends a page of its own with an error such as 404, which explains more than we could.
    const bool isAnswer = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain;
    if (failed && !m_caught && !isAnswer && (m_untrusted || !wasStopped(info.errorCode())))
        Q_EMIT loadFailed(m_untrusted ? PageFailure::Untrusted : PageFailure::Unreachable);
}

/// Source: W3C Paint Timing.
void LoginPage::waitForPicture(int triesLeft)
{
    const auto look = [this, triesLeft](const QVariant &pictures) {
        if (!pictures.isValid())
            return; // the page is being destroyed
        if (pictures.toInt() > 0 || triesLeft == 0)
            Q_EMIT settled();
        else
            QTimer::singleShot(pictureIntervalMs, this, [this, triesLeft] { waitForPicture(triesLeft - 1); });
    };
    runJavaScript(u"performance.getEntriesByType('paint').length"_s, QWebEngineScript::ApplicationWorld,
                  look);
}

} // namespace shoptalk
