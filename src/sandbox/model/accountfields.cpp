// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/accountfields.h"

namespace shoptalk::sandbox {

const json::object &ordinaryNumberFields()
{
    static const json::object fields = {
        {"id", nullptr},
        {"display_phone_number", nullptr},
        {"verified_name", nullptr},
        {"quality_rating", "GREEN"},
        {"quality_score", json::object{{"score", "GREEN"}}},
        {"status", "CONNECTED"},
        {"name_status", "APPROVED"},
        {"new_display_name", nullptr},
        {"new_name_status", "NONE"},
        {"code_verification_status", "VERIFIED"},
        {"account_mode", "LIVE"},
        {"platform_type", "CLOUD_API"},
        {"host_platform", "CLOUD_API"},
        {"is_on_biz_app", false},
        {"throughput", json::object{{"level", "STANDARD"}}},
        {"whatsapp_business_manager_messaging_limit", "TIER_250"},
        {"messaging_limit_tier", "TIER_250"},
        {"health_status", nullptr},
        {"webhook_configuration", nullptr},
        {"is_official_business_account", false},
        {"official_business_account", nullptr},
        {"is_pin_enabled", false},
        {"is_preverified_number", false},
        {"last_onboarded_time", nullptr},
        {"certificate", nullptr},
        {"search_visibility", "VISIBLE"},
        {"conversational_automation", nullptr},
        {"eligibility_for_api_business_global_search", nullptr},
        {"username", nullptr},
        {"country_code", nullptr},
        {"country_dial_code", nullptr},
        {"unified_cert_status", "APPROVED"},
    };
    return fields;
}

const json::object &ordinaryWabaFields()
{
    static const json::object fields = {
        {"id", nullptr},
        {"name", nullptr},
        {"timezone_id", "1"},
        {"message_template_namespace", nullptr},
        {"account_review_status", "APPROVED"},
        {"business_verification_status", "verified"},
        {"country", nullptr},
        {"currency", "EUR"},
        {"ownership_type", "SELF_OWNED"},
        {"primary_business_location", nullptr},
        {"status", "ACTIVE"},
        {"owner_business_info", nullptr},
        {"on_behalf_of_business_info", nullptr},
        {"health_status", nullptr},
        {"is_enabled_for_insights", false},
        {"primary_funding_id", nullptr},
        {"purchase_order_number", nullptr},
        {"marketing_messages_onboarding_status", nullptr},
        {"marketing_messages_lite_api_status", nullptr},
        {"whatsapp_business_manager_messaging_limit", "TIER_250"},
        {"auth_international_rate_eligibility", nullptr},
        {"disable_marketing_messages_on_cloud_api", false},
    };
    return fields;
}

const json::object &ordinaryBusinessFields()
{
    static const json::object fields = {
        {"id", nullptr},
        {"name", nullptr},
        {"verification_status", "not_verified"},
        {"created_time", nullptr},
        {"link", nullptr},
        {"primary_page", nullptr},
        {"profile_picture_uri", nullptr},
        {"timezone_id", 1},
        {"two_factor_type", "none"},
        {"vertical", nullptr},
        {"whatsapp_business_manager_messaging_limit", "TIER_250"},
    };
    return fields;
}

} // namespace shoptalk::sandbox
