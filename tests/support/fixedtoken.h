// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/tokensource.h"

#include <utility>

namespace shoptalk::support {

/// Returns the answer that the test set, for every number. For tests that link `graph`.
class FixedToken final : public TokenSource {
public:
    QCoro::Task<Result<SharedSecret>> tokenFor(PhoneNumberId) override
    {
        ++m_timesAsked;
        const Result<SharedSecret> copy = m_answer; // QCoro moves out of a member that is returned
        co_return copy;
    }

    void set(QByteArray token) { m_answer = std::make_shared<const Secret>(std::move(token)); }
    void refuse(Error error) { m_answer = failure(std::move(error)); }
    int timesAsked() const { return m_timesAsked; }

private:
    Result<SharedSecret> m_answer = failure(Error::Kind::Unauthorised, Reason::NumberNotConnected);
    int m_timesAsked = 0;
};

} // namespace shoptalk::support
