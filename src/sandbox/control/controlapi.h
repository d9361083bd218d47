// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "sandbox/control/businesscontrol.h"
#include "sandbox/control/controlroutes.h"
#include "sandbox/control/customercontrol.h"
#include "sandbox/control/groupcontrol.h"
#include "sandbox/control/numbercontrol.h"
#include "sandbox/control/requestlog.h"
#include "sandbox/control/templatecontrol.h"
#include "sandbox/customers/customersimulation.h"

namespace shoptalk::sandbox {

/// Everything under /sandbox/, for tests and demonstrations.
class ControlApi {
public:
    ControlApi(Platform &platform, AsioTimeline &timeline, CustomerSimulation &customers,
               WebhookSender &sender, TemplateWebhooks &templateWebhooks);

    /// The routes may be used as long as the object exists.
    void addTo(http::Router &router);
    /// Notes an answered request for /sandbox/requests.
    void note(const http::Request &request, unsigned status) { m_requests.note(request, status); }

private:
    void addCustomers(http::Router &router);

    RequestLog m_requests;
    ControlRoutes m_platform;
    NumberControl m_numbers;
    TemplateControl m_templates;
    CustomerControl m_customers;
    GroupControl m_groups;
    BusinessControl m_businesses;
};

} // namespace shoptalk::sandbox
