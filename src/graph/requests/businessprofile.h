// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessprofile.h"
#include "graph/graphcall.h"

#include <QString>
#include <QUrl>

namespace shoptalk {

/// The profile of a business that customers see; an empty one if there is none.
/// Source: GET /{phone-number-id}/whatsapp_business_profile.
struct FetchBusinessProfile {
    PhoneNumberId number;

    using Answer = BusinessProfile;
    GraphCall call() const;
    Result<BusinessProfile> answerIn(const QJsonObject &answer) const;
};

/// Sends only the fields of `wanted` that differ from `present`.
struct ChangeBusinessProfile {
    PhoneNumberId number;
    BusinessProfile present;
    BusinessProfile wanted;

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

/// The address of the number's picture; empty if it has none.
struct FetchProfilePicture {
    PhoneNumberId number;

    using Answer = QUrl;
    GraphCall call() const;
    Result<QUrl> answerIn(const QJsonObject &answer) const;
};

/// Shows an uploaded file to customers. Rejected also with 131009: it is not square, too small, ….
struct ChangeProfilePicture {
    PhoneNumberId number;
    QString handle; ///< As `UploadPiece` gave it.

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
