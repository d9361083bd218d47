// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/pages/defaultpages.h"

namespace shoptalk::relay {

const std::string_view defaultPrivacyPage = R"html(
<p>This page says what {{operator}} does with data when a business answers its customers on WhatsApp with Shoptalk.</p>
<h2>Who is responsible</h2>
<p>{{operator}} runs this service. You can reach us at {{contact}}.</p>
<h2>What passes through here</h2>
<p>When you write to one of the businesses that use this service, Meta hands your message to us. We encrypt it at once for the
computers of that business, keep it in that form until they have fetched it and for a set time after, and can't read it again.
What stays readable is which business it is for, when it came and how long it is.</p>
<h2>What the business keeps</h2>
<p>The business keeps your messages, your name as WhatsApp shows it and your phone number on its own computers, to answer you and
as long as the law asks it to. Please ask the business itself to see, correct or erase them.</p>
<h2>People who sign in for a business</h2>
<p>Who connects a business signs in at Facebook. The key that Facebook gives is kept encrypted on that person's computer. We pass
it on once and keep none of it; of the person we keep a scrambled form of the id at Meta, to be able to act when the access is
withdrawn.</p>
<h2>Who else gets it</h2>
<p>Nobody but Meta, who carries the messages. We don't sell data and don't use it for advertising.</p>
<h2>Your rights</h2>
<p>You may ask what is stored about you, have it corrected or erased, and complain to your data protection authority. Erasing is
explained at <a href="{{relay_url}}/data-deletion">{{relay_url}}/data-deletion</a>.</p>
<p class="note">Last changed on {{updated}}.</p>
)html";

const std::string_view defaultTermsPage = R"html(
<p>These terms are between {{operator}} and the businesses that use its Shoptalk relay.</p>
<h2>What you get</h2>
<p>The relay takes messages from WhatsApp for your business, keeps them encrypted and hands them to the computers that you have
paired. Sending goes from your computers to Meta directly.</p>
<h2>What you promise</h2>
<ul>
<li>You keep to Meta's WhatsApp Business policies and to the law where you and your customers live.</li>
<li>You write to people who agreed to it, and stop when they ask you to.</li>
<li>You keep your paired computers and pairing codes to yourself, and revoke a computer that is lost.</li>
</ul>
<h2>What we promise</h2>
<p>We run the relay with care and tell you of planned interruptions. We can't read stored messages, so that we can't recover them
either if all of your computers are lost.</p>
<h2>Ending it</h2>
<p>You can disconnect your numbers at any time. We may end the service for anyone who breaks these terms, with notice where that is
possible.</p>
<h2>Questions</h2>
<p>Write to {{contact}}.</p>
<p class="note">Last changed on {{updated}}.</p>
)html";

const std::string_view defaultDataDeletionPage = R"html(
<p>Here is how to have data erased that {{operator}} or a business using its service holds about you.</p>
<h2>If you wrote to a business</h2>
<p>The business has your messages on its own computers. Ask it in the same chat, or by any other way you know, to erase them. If
it does not answer, write to {{contact}} and name the business and your phone number; we will pass it on.</p>
<h2>If you signed in for a business</h2>
<ol>
<li>Open <a href="https://www.facebook.com/settings?tab=business_tools">Facebook's settings, Business integrations</a>.</li>
<li>Choose the app and remove it. Tick the box that asks us to delete your data.</li>
<li>Facebook shows you a confirmation code and a page here that says what became of it.</li>
</ol>
<h2>What we erase</h2>
<p>The scrambled form of your id at Meta goes at once. The computers of the businesses that you connected are told to destroy
their access in your name.</p>
<p class="note">Last changed on {{updated}}.</p>
)html";

} // namespace shoptalk::relay
