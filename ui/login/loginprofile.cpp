// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/loginprofile.h"

#include "ui/login/requestfilter.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineNotification>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

#include <memory>

namespace shoptalk {

namespace {

void switchOffExtras(QWebEngineSettings &settings)
{
    using enum QWebEngineSettings::WebAttribute;
    for (const auto attribute :
         {PluginsEnabled, PdfViewerEnabled, FullScreenSupportEnabled, ScreenCaptureEnabled, WebGLEnabled,
          JavascriptCanAccessClipboard, JavascriptCanPaste, LocalContentCanAccessRemoteUrls,
          HyperlinkAuditingEnabled, DnsPrefetchEnabled, NavigateOnDropEnabled, AllowRunningInsecureContent,
          AllowGeolocationOnInsecureOrigins, ErrorPageEnabled})
        settings.setAttribute(attribute, false);
    settings.setAttribute(FocusOnNavigationEnabled, true);
    settings.setAttribute(JavascriptCanOpenWindows,
                          true); // Meta's dialog opens some of its steps in new windows
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

} // namespace

QWebEngineProfile *makeLoginProfile(const AllowedHosts &hosts, const QString &language, QObject *parent)
{
    auto *profile = new QWebEngineProfile(parent); // a profile without a name is off the record
    profile->setUrlRequestInterceptor(new RequestFilter(hosts, profile));
    profile->setHttpAcceptLanguage(language);
    profile->setSpellCheckEnabled(false);
    profile->setNotificationPresenter(
        [](std::unique_ptr<QWebEngineNotification> notification) { notification->close(); });
    QObject::connect(profile, &QWebEngineProfile::downloadRequested, profile,
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
    switchOffExtras(*profile->settings());
    return profile;
}

} // namespace shoptalk
