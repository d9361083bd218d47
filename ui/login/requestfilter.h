// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/allowedhosts.h"

#include <QWebEngineUrlRequestInterceptor>

namespace shoptalk {

/// Blocks all requests of a page to other hosts: scripts, pictures, frames, connections.
class RequestFilter final : public QWebEngineUrlRequestInterceptor {
public:
    explicit RequestFilter(AllowedHosts hosts, QObject *parent = nullptr);
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    AllowedHosts m_hosts;
};

} // namespace shoptalk
